package dev.assay.checker;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the value of an option must be. */
enum CheckerOption {
    SWITCH("true or false"),
    TOLERANCE("a number from 0 to 1"),
    POSITION("a parameter's name"),
    BASE("0 or 1"),
    FAMILY("one of "
            + Arrays.stream(PredicateFamily.values())
                    .map(PredicateFamily::label)
                    .collect(Collectors.joining(", "))),
    FILE("a file name");

    private static final int MAX_POSITION = 31;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}");

    private final String expected;

    CheckerOption(String expected) {
        this.expected = expected;
    }

    String expected() {
        return expected;
    }

    /** The value in its one type: switches are Boolean, numbers Double, words String. Empty if it is none of them. */
    Optional<Object> checked(Object value) {
        return switch (this) {
            case SWITCH -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            // adding zero turns -0.0 into 0.0, so that equal tolerances are equal options
            case TOLERANCE -> number(value, 0, 1).map(number -> number + 0.0);
            case POSITION ->
                number(value, 0, MAX_POSITION).filter(CheckerOption::isWhole).map(number -> number + 0.0);
            case BASE -> number(value, 0, 1).filter(CheckerOption::isWhole).map(number -> number + 0.0);
            case FAMILY ->
                value instanceof String name && PredicateFamily.named(name).isPresent()
                        ? Optional.of(value)
                        : Optional.empty();
            case FILE ->
                value instanceof String name && FILE_NAME.matcher(name).matches()
                        ? Optional.of(value)
                        : Optional.empty();
        };
    }

    private static Optional<Double> number(Object value, double least, double most) {
        return value instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }
}
