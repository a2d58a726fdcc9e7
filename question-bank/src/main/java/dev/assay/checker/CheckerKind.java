package dev.assay.checker;

import static dev.assay.checker.CheckerOption.BASE;
import static dev.assay.checker.CheckerOption.FAMILY;
import static dev.assay.checker.CheckerOption.FILE;
import static dev.assay.checker.CheckerOption.POSITION;
import static dev.assay.checker.CheckerOption.SWITCH;
import static dev.assay.checker.CheckerOption.TOLERANCE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The checkers there are, what they compare, and the options each of them takes. */
enum CheckerKind {
    EXACT(Subject.TEXT, Map.of("final_newline", SWITCH)),
    TOKEN(Subject.TEXT, Map.of("case_sensitive", SWITCH, "space_change_sensitive", SWITCH)),
    LINE(Subject.TEXT, Map.of()),
    FLOAT(
            Subject.TEXT,
            Map.of("case_sensitive", SWITCH, "space_change_sensitive", SWITCH, "abs", TOLERANCE, "rel", TOLERANCE)),
    JSON(Subject.VALUE, Map.of("abs", TOLERANCE, "rel", TOLERANCE)),
    UNORDERED(Subject.LIST, Map.of("abs", TOLERANCE, "rel", TOLERANCE)),
    UNORDERED_DEEP(Subject.LIST, Map.of("abs", TOLERANCE, "rel", TOLERANCE)),
    SET(Subject.LIST, Map.of("abs", TOLERANCE, "rel", TOLERANCE)),
    ONE_OF(Subject.ANSWERS, Map.of("abs", TOLERANCE, "rel", TOLERANCE)),
    PREDICATE(
            Subject.LIST,
            Map.ofEntries(
                    Map.entry("family", FAMILY),
                    Map.entry("items", POSITION),
                    Map.entry("nodes", POSITION),
                    Map.entry("edges", POSITION),
                    Map.entry("from", POSITION),
                    Map.entry("to", POSITION),
                    Map.entry("text", POSITION),
                    Map.entry("directed", SWITCH),
                    Map.entry("later_first", SWITCH),
                    Map.entry("same_length", SWITCH),
                    Map.entry("base", BASE))),
    CUSTOM(Subject.ANY, Map.of("program", FILE)),
    TESTLIB(Subject.ANY, Map.of("program", FILE));

    /** What a checker can compare: text, any value, lists, a value with a list of answers, or whatever its program reads. */
    enum Subject {
        TEXT,
        VALUE,
        LIST,
        ANSWERS,
        ANY
    }

    private final Subject subject;
    // A sorted map has no immutable type of its own; nothing ever writes to this one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, CheckerOption> options;

    CheckerKind(Subject subject, Map<String, CheckerOption> options) {
        this.subject = subject;
        this.options = new TreeMap<>(options);
    }

    static CheckerKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "checker name \"" + name + "\" (expected: one of " + names() + ")"));
    }

    static String names() {
        return String.join(", ", Arrays.stream(values()).map(CheckerKind::label).toList());
    }

    static boolean isParameter(String option) {
        return PREDICATE.options.get(option) == POSITION;
    }

    Subject subject() {
        return subject;
    }

    /** Each option in its one allowed type, or an IllegalArgumentException. */
    Map<String, Object> checked(Map<String, Object> given) {
        Map<String, Object> checked = new TreeMap<>();
        given.forEach((option, value) -> checked.put(option, checkedOption(option, value)));
        switch (this) {
            case CUSTOM, TESTLIB -> require("program", checked);
            case PREDICATE -> requireFamily(checked);
            case EXACT, TOKEN, LINE, FLOAT, JSON, UNORDERED, UNORDERED_DEEP, SET, ONE_OF -> {}
        }
        return checked;
    }

    private Object checkedOption(String option, Object value) {
        CheckerOption type = options.get(option);
        if (type == null) {
            String known = options.isEmpty() ? "no options" : "one of " + String.join(", ", options.keySet());
            throw new IllegalArgumentException(
                    "option \"" + option + "\" of checker " + label() + " (expected: " + known + ")");
        }
        return type.checked(value)
                .orElseThrow(() -> new IllegalArgumentException("option " + option + " of checker " + label() + " is "
                        + value + " (expected: " + type.expected() + ")"));
    }

    private void requireFamily(Map<String, Object> checked) {
        require("family", checked);
        PredicateFamily family =
                PredicateFamily.named((String) checked.get("family")).orElseThrow();
        family.needed().forEach(option -> require(option, checked));
        for (String option : checked.keySet()) {
            if (!option.equals("family") && !family.takes(option)) {
                throw new IllegalArgumentException(
                        "option \"" + option + "\" of predicate " + family.label() + " (expected: one that it takes)");
            }
        }
    }

    private void require(String option, Map<String, Object> checked) {
        if (!checked.containsKey(option)) {
            throw new IllegalArgumentException("option " + option + " of checker " + label() + " is missing (expected: "
                    + options.get(option).expected() + ")");
        }
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
