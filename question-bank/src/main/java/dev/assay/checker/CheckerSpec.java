package dev.assay.checker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.assay.checker.program.ProgramProtocol;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which checker compares outputs, and with which options. Its JSON form is flat: {@code {"name":"float","abs":1e-6}}.
 * FORMAT.md lists checkers and options.
 *
 * @param options validated: numbers are {@link Double}, switches {@link Boolean}, words {@link String}; in order of their
 *     names. Any other name or option is an IllegalArgumentException
 */
public record CheckerSpec(String name, Map<String, Object> options) {
    public CheckerSpec {
        Objects.requireNonNull(name, "name");
        options = Collections.unmodifiableMap(CheckerKind.named(name).checked(options));
    }

    /** The checker of programs that name none: case-sensitive tokens. */
    public static CheckerSpec defaults() {
        return new CheckerSpec("token", Map.of());
    }

    /** The checker of functions and classes that name none: deep equality. */
    public static CheckerSpec ofValues() {
        return new CheckerSpec("json", Map.of());
    }

    /** Reads the flat form: the key {@code name} (a string) and the options beside it. */
    @JsonCreator
    public static CheckerSpec of(Map<String, Object> flat) {
        Object name = flat.get("name");
        if (!(name instanceof String text)) {
            throw new IllegalArgumentException(
                    "checker name " + name + " (expected: one of " + CheckerKind.names() + ")");
        }
        Map<String, Object> options = new LinkedHashMap<>(flat);
        options.remove("name");
        return new CheckerSpec(text, options);
    }

    /** Whether an option's value is the position of a parameter. */
    public static boolean isParameter(String option) {
        return CheckerKind.isParameter(option);
    }

    /** The flat form that {@link #of(Map)} reads. */
    @JsonValue
    public Map<String, Object> flat() {
        Map<String, Object> flat = new LinkedHashMap<>();
        flat.put("name", name);
        flat.putAll(options);
        return Collections.unmodifiableMap(flat);
    }

    /** The file of a checker that is a program; empty for those built in. */
    public Optional<String> program() {
        return Optional.ofNullable(options.get("program")).map(String.class::cast);
    }

    /** How that program speaks; empty for those built in. */
    public Optional<ProgramProtocol> protocol() {
        return switch (kind()) {
            case CUSTOM -> Optional.of(ProgramProtocol.KATTIS);
            case TESTLIB -> Optional.of(ProgramProtocol.TESTLIB);
            case EXACT, TOKEN, LINE, FLOAT, JSON, UNORDERED, UNORDERED_DEEP, SET, ONE_OF, PREDICATE -> Optional.empty();
        };
    }

    /** Whether it can compare what programs print. */
    public boolean comparesText() {
        return switch (kind().subject()) {
            case TEXT, ANY -> true;
            case VALUE, LIST, ANSWERS -> false;
        };
    }

    /** Whether it can compare values, such as functions return. */
    public boolean comparesValues() {
        return kind().subject() != CheckerKind.Subject.TEXT;
    }

    /** Whether the values it compares must be lists. */
    public boolean comparesLists() {
        return kind().subject() == CheckerKind.Subject.LIST;
    }

    /** Whether what is expected is a list of answers, each of which will do. */
    public boolean expectsAnswers() {
        return kind().subject() == CheckerKind.Subject.ANSWERS;
    }

    CheckerKind kind() {
        return CheckerKind.named(name);
    }

    boolean flag(String option, boolean otherwise) {
        return options.get(option) instanceof Boolean flag ? flag : otherwise;
    }

    double number(String option, double otherwise) {
        return options.get(option) instanceof Double number ? number : otherwise;
    }

    int position(String option) {
        return (int) number(option, 0);
    }
}
