package dev.assay.signature;

import java.util.List;

/** What a signature's linked lists and trees have in common. */
final class NodeTypes {
    private NodeTypes() {}

    /** One class of nodes has one type of value in every language, so a signature has at most one of each kind. */
    static void requireOne(List<ValueType> types) {
        requireSame(types.stream()
                .map(NodeTypes::innermost)
                .filter(ValueType.ListNode.class::isInstance)
                .toList());
        requireSame(types.stream()
                .map(NodeTypes::innermost)
                .filter(ValueType.TreeNode.class::isInstance)
                .toList());
    }

    private static void requireSame(List<ValueType> nodes) {
        List<ValueType> different = nodes.stream().distinct().toList();
        if (different.size() > 1) {
            throw new IllegalArgumentException(
                    "a signature with " + different.getFirst().notation() + " and "
                            + different.get(1).notation() + " (expected: nodes of one type)");
        }
    }

    private static ValueType innermost(ValueType type) {
        return switch (type) {
            case ValueType.Array(ValueType of) -> innermost(of);
            case ValueType.Sequence(ValueType of) -> innermost(of);
            case ValueType.Scalar _, ValueType.Nothing _, ValueType.ListNode _, ValueType.TreeNode _ -> type;
        };
    }
}
