package dev.assay.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.signature.ValueType;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.util.List;
import java.util.Random;

/** Values of any type, the odd ones often. */
final class SampleValues {
    private static final List<Integer> INTS = List.of(0, -1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final List<Long> LONGS =
            List.of(0L, -1L, 1L << 53, -(1L << 53), (1L << 53) + 1, -(1L << 53) - 1, Long.MIN_VALUE, Long.MAX_VALUE);
    private static final List<Double> DOUBLES = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.1,
            1e21,
            1e-7,
            123456789012345680.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.MIN_NORMAL,
            2.0 / 3,
            1e22,
            1e23);
    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "\"",
            "\\",
            "\\\"",
            "\\n",
            "\n\r\t\b\f",
            "\0",
            "a\0b",
            "\u007f\u0080",
            "é",
            "\u2028\u2029",
            "\ud83d\ude00",
            "\ufeff",
            "\uffff",
            "</script>",
            "${x}",
            "%s%n",
            "'; DROP",
            "[1,2]",
            "null",
            "日本語",
            "\u0001\u001f",
            "`",
            "e\u0301");
    private static final int ASCII = 128;

    private final Random random;

    SampleValues(long seed) {
        random = new Random(seed);
    }

    JsonNode next(ValueType type) {
        return switch (type) {
            case Nothing _ -> throw new IllegalArgumentException("void has no values");
            case Scalar scalar -> scalar(scalar);
            case Array(ValueType of) -> elements(of);
            case Sequence(ValueType of) -> elements(of);
            case ListNode(Scalar of) -> elements(of);
            case TreeNode(Scalar of) -> tree(of);
        };
    }

    private JsonNode scalar(Scalar type) {
        return switch (type) {
            case INT -> IntNode.valueOf(oneOf(INTS, random.nextInt()));
            case LONG -> LongNode.valueOf(oneOf(LONGS, random.nextLong()));
            case DOUBLE -> DoubleNode.valueOf(oneOf(DOUBLES, anyDouble()));
            case BOOL -> BooleanNode.valueOf(random.nextBoolean());
            case CHAR -> TextNode.valueOf(String.valueOf((char) random.nextInt(ASCII)));
            case STRING -> TextNode.valueOf(oneOf(STRINGS, anyString()));
        };
    }

    private <T> T oneOf(List<T> odd, T any) {
        return random.nextBoolean() ? odd.get(random.nextInt(odd.size())) : any;
    }

    private double anyDouble() {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) ? any : 0.5;
    }

    private String anyString() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            int point = random.nextInt(Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 'x' : point);
        }
        return text.toString();
    }

    private ArrayNode elements(ValueType of) {
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        for (int length = random.nextInt(5); length > 0; length--) {
            elements.add(next(of));
        }
        return elements;
    }

    private ArrayNode tree(Scalar of) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        int places = 1;
        for (int most = random.nextInt(12); most > 0 && places > 0; most--) {
            boolean there = values.isEmpty() || random.nextInt(3) > 0;
            places += there ? 1 : -1;
            if (there) {
                values.add(scalar(of));
            } else {
                values.addNull();
            }
        }
        return values;
    }
}
