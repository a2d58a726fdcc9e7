package dev.assay.api.profile;

import dev.assay.api.problem.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Checks the fields of one body and collects what is wrong. */
final class FieldRules {
    private static final int LONGEST_URL = 500;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_ITEM = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Violations violations = new Violations();

    FieldRules required(Object value, String field) {
        violations.present(value, "/" + field);
        return this;
    }

    FieldRules text(String value, String field, int longest) {
        return rule(
                value == null || value.length() <= longest,
                field,
                "out-of-range",
                () -> field + " has " + value.length() + " characters (expected: at most " + longest + ")");
    }

    FieldRules number(Integer value, String field, int min, int max) {
        violations.inRange(value, min, max, "/" + field);
        return this;
    }

    FieldRules oneOf(String value, String field, Set<String> allowed, String expected) {
        return rule(
                value == null || allowed.contains(value),
                field,
                "unknown",
                () -> field + " is " + value + " (expected: " + expected + ")");
    }

    FieldRules shape(String value, String field, String shape, String expected) {
        return rule(
                value == null || value.matches(shape),
                field,
                "invalid",
                () -> field + " is " + value + " (expected: " + expected + ")");
    }

    FieldRules url(String value, String field) {
        return rule(
                value == null || (value.length() <= LONGEST_URL && isWeb(value)),
                field,
                "not-a-link",
                () -> field + " is no web address (expected: https://…, at most " + LONGEST_URL + " characters)");
    }

    FieldRules list(List<String> values, String field) {
        return rule(
                values != null
                        && values.size() <= MOST_ITEMS
                        && values.stream().allMatch(item -> item != null && item.length() <= LONGEST_ITEM),
                field,
                "out-of-range",
                () -> field + " is missing, too long or has an item that is (expected: at most " + MOST_ITEMS + " of "
                        + LONGEST_ITEM + " characters)");
    }

    FieldRules date(LocalDate value, String field) {
        return rule(
                value == null || (!value.isBefore(EARLIEST) && value.isBefore(LATEST)),
                field,
                "out-of-range",
                () -> field + " is " + value + " (expected: " + EARLIEST + " to " + LATEST + ")");
    }

    FieldRules rule(boolean holds, String field, String code, Supplier<String> message) {
        if (!holds) {
            violations.add("/" + field, code, message.get());
        }
        return this;
    }

    /** A time from one day to another, or until now. */
    FieldRules period(LocalDate start, LocalDate end, Boolean current) {
        required(start, "start_date").required(current, "is_current");
        date(start, "start_date").date(end, "end_date");
        rule(
                start == null || end == null || !end.isBefore(start),
                "end_date",
                "out-of-range",
                () -> "end_date is " + end + " (expected: not before start_date, " + start + ")");
        return rule(
                current == null || current == (end == null),
                "end_date",
                "contradiction",
                () -> "end_date is " + end + " and is_current is " + current
                        + " (expected: an end, or that it is current)");
    }

    /** Ends with 422 when anything was wrong. */
    void check() {
        violations.throwIfAny();
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
