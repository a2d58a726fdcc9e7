package dev.assay.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "long",
                "double",
                "bool",
                "char",
                "string",
                "void",
                "int[]",
                "string[][]",
                "list<int>",
                "list<list<int[]>>",
                "ListNode<int>",
                "TreeNode<string>",
                "ListNode<int>[]",
                "list<TreeNode<long>>"
            })
    void theNotationIsReadAndWrittenBack(String notation) {
        assertThat(ValueType.parse(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource({
        "integer,int",
        "boolean,bool",
        "character[][],char[][]",
        "list<String>,list<string>",
        "List<integer>,list<int>",
        "ListNode,ListNode<int>",
        "TreeNode,TreeNode<int>",
        "ListNode[],ListNode<int>[]"
    })
    void leetCodesNamesMeanTheSame(String theirs, String ours) {
        assertThat(ValueType.parse(theirs)).isEqualTo(ValueType.parse(ours));
    }

    @Test
    void aTypeIsAValueThatCanBeTakenApart() {
        assertThat(ValueType.parse("int[][]")).isEqualTo(new Array(new Array(Scalar.INT)));
        assertThat(ValueType.parse("list<char>")).isEqualTo(new Sequence(Scalar.CHAR));
        assertThat(ValueType.parse("ListNode<int>")).isEqualTo(new ListNode(Scalar.INT));
        assertThat(ValueType.parse("TreeNode")).isEqualTo(new TreeNode(Scalar.INT));
        assertThat(ValueType.parse("void")).isEqualTo(Nothing.VOID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " int",
                "int ",
                "Int",
                "number",
                "int[",
                "int]",
                "int[3]",
                "list",
                "list<>",
                "list<int",
                "list<int>>",
                "<int>"
            })
    void anythingElseIsRefusedWithTheTextAndWhatWasExpected(String notation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueType.parse(notation))
                .withMessageStartingWith("type \"" + notation + "\" (expected: ");
    }

    @ParameterizedTest
    @CsvSource({
        "int[][][],an array of int[][]",
        "void[],an array of void",
        "list<int>[],an array of list<int>",
        "list<void>,a list of void",
        "list<list<list<list<int>>>>,a list of list<list<list<int>>>"
    })
    void typesThatWouldBeTooMuchAreRefused(String notation, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueType.parse(notation))
                .withMessageStartingWith("type \"" + notation + "\" has " + what + " (expected: ");
    }

    @Test
    void nodesHoldScalars() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueType.parse("ListNode<int[]>"))
                .withMessage("type \"ListNode<int[]>\" (expected: nodes of int, long, double, bool, char or string)");
    }

    @Test
    void aTypeAsLongAsATextIsNotReadAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueType.parse("list<".repeat(100_000)))
                .withMessageEndingWith("(expected: a type of at most 60 characters)");
    }
}
