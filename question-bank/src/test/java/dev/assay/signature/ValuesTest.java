package dev.assay.signature;

import static dev.assay.signature.Signatures.function;
import static dev.assay.signature.Signatures.json;
import static dev.assay.signature.Signatures.parameter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    private static List<String> complaints(String type, Constraints constraints, String value) {
        FunctionSignature function = new FunctionSignature(
                "check",
                List.of(parameter(type + " x", constraints)),
                ReturnValue.of(ValueType.Scalar.INT),
                Optional.empty());
        return function.checkInput(json("[" + value + "]")).stream()
                .map(Violation::message)
                .toList();
    }

    private static List<String> complaints(String type, String value) {
        return complaints(type, Constraints.none(), value);
    }

    private static String canonical(String type, String value) {
        return CanonicalJson.text(function(type + " same", type + " x").canonicalResult(json("[]"), json(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int|2147483648|x is 2147483648 (expected: an integer from -2147483648 to 2147483647)",
                "int|1.0|x is 1.0 (expected: an integer)",
                "int|\"1\"|x is \"1\" (expected: an integer)",
                "int|null|x is null (expected: an integer)",
                "long|9223372036854775808|x is 9223372036854775808 (expected: an integer from -9223372036854775808 to 9223372036854775807)",
                "long|\"1e3\"|x is \"1e3\" (expected: an integer)",
                "double|\"NaN\"|x is \"NaN\" (expected: a finite number)",
                "double|1e999|x is Infinity (expected: a finite number)",
                "bool|1|x is 1 (expected: true or false)",
                "char|\"ab\"|x is \"ab\" (expected: one ASCII character)",
                "char|\"é\"|x is \"é\" (expected: one ASCII character)",
                "string|\"\\ud83d\"|x holds half of a surrogate pair (expected: a string of whole Unicode characters)",
                "int[]|{}|x is an object (expected: int[], as a JSON array)",
                "int[][]|[[1],[true]]|x[1][0] is true (expected: an integer)",
                "list<string>|[\"a\",null]|x[1] is null (expected: a string)",
                "TreeNode|[null,1]|x[1] is 1 (expected: the end, as no node is left that could have this child)",
                "TreeNode|[1,\"a\"]|x[1] is \"a\" (expected: an integer)",
            })
    void aValueOfAnotherTypeIsNamedWithItsPlace(String type, String value, String complaint) {
        assertThat(complaints(type, value)).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "long|\"9223372036854775807\"", "long|-9223372036854775808", "double|3", "double|-0.0",
                        "char|\"\\u0000\"",
                "string|\"\\u2028 \\ud83d\\ude00 \\u0000\"", "int[][]|[[],[]]", "TreeNode|[]",
                        "TreeNode|[1,null,2,null,null]", "ListNode<bool>|[true]"
            })
    void aValueOfItsTypeIsFine(String type, String value) {
        assertThat(complaints(type, value)).isEmpty();
    }

    @Test
    void everyViolationIsReportedUpToAPoint() {
        assertThat(complaints("int[]", "[1.5,2,\"x\"]")).hasSize(2);
        assertThat(complaints("int[]", "[" + "true,".repeat(100_000) + "true]")).hasSize(Signature.MOST_VIOLATIONS);
    }

    @Test
    void argumentsAreCounted() {
        assertThat(Signatures.twoSum().checkInput(json("[[1]]")))
                .extracting(Violation::message)
                .containsExactly("args is an array of 1 (expected: a list of 2 arguments)");
    }

    @Test
    void constraintsReachIntoContainers() {
        Constraints nums = Constraints.none()
                .withLength(Range.of(2, 3))
                .withEach(Constraints.none().withLength(Range.of(0, 2)).withEach(Constraints.value(Range.of(0, 9))));
        assertThat(complaints("int[][]", nums, "[[1,10,2]]"))
                .containsExactly(
                        "x has 1 elements (expected: 2 to 3)",
                        "x[0] has 3 elements (expected: 0 to 2)",
                        "x[0][1] is 10 (expected: 0 to 9)");
    }

    @Test
    void lengthsCountWhatPeopleCount() {
        Constraints two = Constraints.none().withLength(Range.of(2, 2));
        assertThat(complaints("string", two, "\"\\ud83d\\ude00a\"")).isEmpty();
        assertThat(complaints("TreeNode", two, "[1,null,2]")).isEmpty();
        assertThat(complaints("TreeNode", two, "[1,2,3]")).containsExactly("x has 3 nodes (expected: 2 to 2)");
    }

    @Test
    void anAlphabetNamesTheFirstStranger() {
        Constraints lower = Constraints.none().withAlphabet(new Alphabet("a-z_-"));
        assertThat(complaints("string", lower, "\"snake_kebab-\"")).isEmpty();
        assertThat(complaints("string", lower, "\"aBc\""))
                .containsExactly("x holds U+0042 (expected: characters of a-z_-)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alphabet("z-a"))
                .withMessage("alphabet \"z-a\" has the range z-a (expected: the first character first)");
    }

    @Test
    void anOrderNamesTheFirstElementThatBreaksIt() {
        assertThat(complaints("int[]", Constraints.none().withOrder(Constraints.Order.DISTINCT), "[3,1,3]"))
                .containsExactly("x[2] is 3 (expected: no element twice)");
        assertThat(complaints(
                        "long[]",
                        Constraints.none().withOrder(Constraints.Order.ASCENDING),
                        "[1,1,\"9223372036854775807\",2]"))
                .containsExactly("x[3] is 2 (expected: not smaller than the element before it)");
        assertThat(complaints(
                        "string[]",
                        Constraints.none().withOrder(Constraints.Order.STRICTLY_ASCENDING),
                        "[\"a\",\"b\",\"b\"]"))
                .containsExactly("x[2] is \"b\" (expected: greater than the element before it)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "long|9007199254740992|9007199254740992",
                "long|9007199254740993|\"9007199254740993\"",
                "long|\"5\"|5",
                "long|-9223372036854775808|\"-9223372036854775808\"",
                "double|1|1.0",
                "double|-0.0|-0.0",
                "double|1e100|1.0E100",
                "double|0.1000|0.1",
                "TreeNode|[1,null,2,null,null]|[1,null,2]",
                "TreeNode|[null]|[]",
                "int[][]|[ [ ], [ 1 ] ]|[[],[1]]",
                "string|\"\\u000a\\/\\u00e9\"|\"\\u000a/é\""
            })
    void equalValuesHaveOneText(String type, String value, String text) {
        assertThat(canonical(type, value)).isEqualTo(text);
    }

    @Test
    void halvesOfSurrogatePairsAreEscapedWhereTheyStandAlone() {
        assertThat(CanonicalJson.text(JsonNodeFactory.instance.textNode("\ud83d\ud83d\ude00\ude00\u2028")))
                .isEqualTo("\"\\ud83d\ud83d\ude00\\ude00\u2028\"");
    }

    @Test
    void whatDoesNotHaveTheTypeHasNoCanonicalForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical("int", "1.5"))
                .withMessage("result is 1.5 (expected: an integer)");
    }

    @Test
    void longsAreNumbersInJavaScriptWhereTheirRangeAllowsIt() {
        assertThat(Constraints.none().fitsDouble()).isFalse();
        assertThat(Constraints.value(Range.of(0, (1L << 53) - 1)).fitsDouble()).isTrue();
        assertThat(Constraints.value(Range.of(0, 1L << 53)).fitsDouble()).isFalse();
        assertThat(Constraints.none()
                        .withEach(Constraints.value(Range.of(0, 5)))
                        .fitsDouble())
                .isTrue();
    }
}
