package dev.assay.harness.dialect;

import dev.assay.signature.Constraints;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;

/**
 * What types are called in JavaScript and TypeScript. A long is a number where its constraints say that it fits one exactly,
 * else a bigint; in nodes it is always a bigint, as the class of nodes is one for the whole signature.
 */
record JavaScriptTypes(String union) {
    String of(Parameter parameter) {
        return of(parameter.type(), parameter.constraints());
    }

    String of(ReturnValue value) {
        return of(value.type(), value.constraints());
    }

    private String of(ValueType type, Constraints constraints) {
        return switch (type) {
            case Scalar.LONG -> constraints.fitsDouble() ? "number" : "bigint";
            case Scalar scalar -> inNodes(scalar);
            case Nothing _ -> "void";
            case Array(ValueType of) -> element(of, constraints) + "[]";
            case Sequence(ValueType of) -> element(of, constraints) + "[]";
            case ListNode _ -> "ListNode" + union + "null";
            case TreeNode _ -> "TreeNode" + union + "null";
        };
    }

    private String element(ValueType of, Constraints constraints) {
        String element = of(of, constraints);
        return element.contains("|") && !element.endsWith("]") ? "(" + element + ")" : element;
    }

    static String inNodes(Scalar scalar) {
        return switch (scalar) {
            case INT, DOUBLE -> "number";
            case LONG -> "bigint";
            case BOOL -> "boolean";
            case CHAR, STRING -> "string";
        };
    }

    static String defaultInNodes(Scalar scalar) {
        return switch (scalar) {
            case INT, DOUBLE -> "0";
            case LONG -> "0n";
            case BOOL -> "false";
            case CHAR, STRING -> "\"\"";
        };
    }
}
