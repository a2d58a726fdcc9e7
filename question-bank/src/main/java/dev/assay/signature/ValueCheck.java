package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds values to their types and, if asked for, to their constraints, and collects what is wrong. */
final class ValueCheck {
    static final Range INTS = Range.of(Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final Range LONGS = Range.of(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Pattern DIGITS = Pattern.compile("-?(?:0|[1-9][0-9]{0,18})");
    private static final int LONGEST_PREVIEW = 60;
    private static final int LAST_ASCII = 0x7f;

    private final boolean constrained;
    private final List<Violation> violations = new ArrayList<>();

    private ValueCheck(boolean constrained) {
        this.constrained = constrained;
    }

    static ValueCheck withConstraints() {
        return new ValueCheck(true);
    }

    static ValueCheck ofTypes() {
        return new ValueCheck(false);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    void requireNothing() {
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(violations.getFirst().message());
        }
    }

    void report(String path, JsonNode value, String expected) {
        say(path, "is " + preview(value), expected);
    }

    private void say(String path, String what, String expected) {
        if (violations.size() < Signature.MOST_VIOLATIONS) {
            violations.add(new Violation(path, what + " (expected: " + expected + ")"));
        }
    }

    void value(String path, ValueType type, Constraints constraints, JsonNode value) {
        switch (type) {
            case Nothing _ -> {
                if (!value.isNull()) {
                    report(path, value, "null, as nothing is returned");
                }
            }
            case Scalar scalar -> scalar(path, scalar, constraints, value);
            case Array(ValueType of) -> elements(path, type, of, constraints, value);
            case Sequence(ValueType of) -> elements(path, type, of, constraints, value);
            case ListNode(Scalar of) -> elements(path, type, of, constraints, value);
            case TreeNode(Scalar of) -> tree(path, type, of, constraints, value);
        }
    }

    private void scalar(String path, Scalar type, Constraints constraints, JsonNode value) {
        switch (type) {
            case INT -> integer(path, INTS, constraints, value);
            case LONG -> integer(path, LONGS, constraints, value);
            case DOUBLE -> decimal(path, constraints, value);
            case BOOL -> {
                if (!value.isBoolean()) {
                    report(path, value, "true or false");
                }
            }
            case CHAR -> character(path, constraints, value);
            case STRING -> text(path, constraints, value);
        }
    }

    private void integer(String path, Range all, Constraints constraints, JsonNode value) {
        boolean quoted = all.equals(LONGS)
                && value.isTextual()
                && DIGITS.matcher(value.textValue()).matches();
        if (!value.isIntegralNumber() && !quoted) {
            report(path, value, "an integer");
            return;
        }
        BigDecimal number = quoted ? new BigDecimal(value.textValue()) : value.decimalValue();
        if (!all.contains(number)) {
            report(path, value, "an integer from " + all);
            return;
        }
        range(path, constraints, number, value);
    }

    private void decimal(String path, Constraints constraints, JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            report(path, value, "a finite number");
            return;
        }
        range(path, constraints, new BigDecimal(value.doubleValue()), value);
    }

    private void range(String path, Constraints constraints, BigDecimal number, JsonNode value) {
        constrained(constraints.value())
                .filter(range -> !range.contains(number))
                .ifPresent(range -> report(path, value, range.toString()));
    }

    private <T> Optional<T> constrained(Optional<T> constraint) {
        return constrained ? constraint : Optional.empty();
    }

    private void character(String path, Constraints constraints, JsonNode value) {
        boolean one = value.isTextual()
                && value.textValue().length() == 1
                && value.textValue().charAt(0) <= LAST_ASCII;
        if (!one) {
            report(path, value, "one ASCII character");
            return;
        }
        alphabet(path, constraints, value);
    }

    private void text(String path, Constraints constraints, JsonNode value) {
        if (!value.isTextual()) {
            report(path, value, "a string");
            return;
        }
        String text = value.textValue();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            say(path, "holds half of a surrogate pair", "a string of whole Unicode characters");
            return;
        }
        length(path, constraints, text.codePointCount(0, text.length()), "characters");
        alphabet(path, constraints, value);
    }

    private void alphabet(String path, Constraints constraints, JsonNode value) {
        constrained(constraints.alphabet()).ifPresent(alphabet -> {
            int stranger = alphabet.firstStranger(value.textValue());
            if (stranger >= 0) {
                say(path, "holds U+%04X".formatted(stranger), "characters of " + alphabet.notation());
            }
        });
    }

    private void length(String path, Constraints constraints, int length, String unit) {
        constrained(constraints.length())
                .filter(range -> !range.contains(length))
                .ifPresent(range -> say(path, "has " + length + " " + unit, range.toString()));
    }

    private void elements(String path, ValueType type, ValueType of, Constraints constraints, JsonNode value) {
        if (!value.isArray()) {
            report(path, value, type.notation() + ", as a JSON array");
            return;
        }
        length(path, constraints, value.size(), "elements");
        int before = violations.size();
        Constraints each = constraints.each().orElse(Constraints.none());
        for (int i = 0; i < value.size() && violations.size() < Signature.MOST_VIOLATIONS; i++) {
            value(path + "[" + i + "]", of, each, value.get(i));
        }
        if (violations.size() == before) {
            constrained(constraints.order())
                    .flatMap(order -> Ordering.firstBreach(order, of, value))
                    .ifPresent(breach ->
                            say(path + "[" + breach.index() + "]", "is " + preview(breach.value()), breach.expected()));
        }
    }

    private void tree(String path, ValueType type, Scalar of, Constraints constraints, JsonNode value) {
        if (!value.isArray()) {
            report(path, value, type.notation() + ", as a JSON array in level order");
            return;
        }
        Constraints each = constraints.each().orElse(Constraints.none());
        int nodes = 0;
        int places = 1;
        for (int i = 0; i < value.size() && violations.size() < Signature.MOST_VIOLATIONS; i++) {
            JsonNode node = value.get(i);
            if (places == 0) {
                report(path + "[" + i + "]", node, "the end, as no node is left that could have this child");
                return;
            }
            places--;
            if (!node.isNull()) {
                value(path + "[" + i + "]", of, each, node);
                nodes++;
                places += 2;
            }
        }
        length(path, constraints, nodes, "nodes");
    }

    private static String preview(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "an array of " + value.size() : "an object";
        }
        if (value.isMissingNode()) {
            return "missing";
        }
        String text = CanonicalJson.text(value);
        return text.length() <= LONGEST_PREVIEW ? text : text.substring(0, LONGEST_PREVIEW) + "…";
    }
}
