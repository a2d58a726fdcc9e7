package dev.assay.harness.dialect;

import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.util.Optional;

/** What the nodes of a signature hold, where it has nodes. */
record Nodes(Optional<Scalar> list, Optional<Scalar> tree) {
    static Nodes of(Signature signature) {
        Optional<Scalar> list = Optional.empty();
        Optional<Scalar> tree = Optional.empty();
        for (ValueType type : signature.types()) {
            switch (innermost(type)) {
                case ListNode(Scalar of) -> list = Optional.of(of);
                case TreeNode(Scalar of) -> tree = Optional.of(of);
                case Scalar _, Nothing _, Array _, Sequence _ -> {}
            }
        }
        return new Nodes(list, tree);
    }

    /** What is left of a type without its arrays and lists. */
    static ValueType innermost(ValueType type) {
        return switch (type) {
            case Array(ValueType of) -> innermost(of);
            case Sequence(ValueType of) -> innermost(of);
            case Scalar _, Nothing _, ListNode _, TreeNode _ -> type;
        };
    }

    static boolean isNodes(ValueType type) {
        return innermost(type) instanceof ListNode || innermost(type) instanceof TreeNode;
    }

    boolean none() {
        return list.isEmpty() && tree.isEmpty();
    }
}
