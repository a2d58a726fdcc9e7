package dev.assay.checker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The checkers there are, and the options each of them takes. */
enum CheckerKind {
    EXACT,
    TOKEN,
    LINE,
    FLOAT;

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

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value in its one allowed type, or an IllegalArgumentException. */
    Object checkedOption(String option, Object value) {
        if (switches().contains(option)) {
            return checkedSwitch(option, value);
        }
        if (tolerances().contains(option)) {
            return checkedTolerance(option, value);
        }
        throw new IllegalArgumentException(
                "option \"" + option + "\" of checker " + label() + " (expected: " + expectedOptions() + ")");
    }

    private Boolean checkedSwitch(String option, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException(place(option, value) + " (expected: true or false)");
    }

    private Double checkedTolerance(String option, Object value) {
        if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
            // adding zero turns -0.0 into 0.0, so that equal tolerances are equal options
            return number.doubleValue() + 0.0;
        }
        throw new IllegalArgumentException(place(option, value) + " (expected: a number from 0 to 1)");
    }

    private String place(String option, Object value) {
        return "option " + option + " of checker " + label() + " is " + value;
    }

    private String expectedOptions() {
        List<String> all =
                Stream.of(switches(), tolerances()).flatMap(List::stream).toList();
        return all.isEmpty() ? "no options" : "one of " + String.join(", ", all);
    }

    private List<String> switches() {
        return switch (this) {
            case EXACT -> List.of("final_newline");
            case TOKEN, FLOAT -> List.of("case_sensitive");
            case LINE -> List.of();
        };
    }

    private List<String> tolerances() {
        return switch (this) {
            case FLOAT -> List.of("abs", "rel");
            case EXACT, TOKEN, LINE -> List.of();
        };
    }
}
