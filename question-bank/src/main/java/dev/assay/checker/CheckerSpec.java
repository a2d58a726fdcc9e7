package dev.assay.checker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which checker compares outputs, and with which options. Its JSON form is flat: {@code {"name":"float","abs":1e-6}}.
 *
 * <p>Options, all optional: {@code exact} takes {@code final_newline} (true: a missing or extra final newline counts;
 * default false), {@code token} takes {@code case_sensitive} (default true), {@code line} takes none, {@code float}
 * takes {@code case_sensitive} for its non-numbers and the tolerances {@code abs} and {@code rel} (0 to 1; when both are
 * absent both are 1e-6, when one is absent it is 0).
 *
 * @param options validated: numbers are {@link Double}, switches {@link Boolean}; in order of their names
 *     Any other name or option is an IllegalArgumentException
 */
public record CheckerSpec(String name, Map<String, Object> options) {
    public CheckerSpec {
        Objects.requireNonNull(name, "name");
        CheckerKind kind = CheckerKind.named(name);
        Map<String, Object> checked = new TreeMap<>();
        options.forEach((option, value) -> checked.put(option, kind.checkedOption(option, value)));
        options = Collections.unmodifiableMap(checked);
    }

    /** The checker used where none is named: case-sensitive tokens. */
    public static CheckerSpec defaults() {
        return new CheckerSpec("token", Map.of());
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

    /** The flat form that {@link #of(Map)} reads. */
    @JsonValue
    public Map<String, Object> flat() {
        Map<String, Object> flat = new LinkedHashMap<>();
        flat.put("name", name);
        flat.putAll(options);
        return Collections.unmodifiableMap(flat);
    }

    boolean flag(String option, boolean otherwise) {
        return options.get(option) instanceof Boolean flag ? flag : otherwise;
    }

    double number(String option, double otherwise) {
        return options.get(option) instanceof Double number ? number : otherwise;
    }
}
