package dev.assay.signature;

import java.util.Locale;

/** The type of an argument or a result. */
public sealed interface ValueType {
    /** Containers around a scalar, at most: {@code list<list<int[]>>}. */
    int DEEPEST = 3;

    /** As authors write it, in its one normal spelling: {@code ListNode<int>}. {@link #parse} reads it back. */
    String notation();

    /**
     * Reads the notation: {@code int long double bool char string void}, {@code T[]} and {@code T[][]}, {@code list<T>},
     * {@code ListNode<T>}, {@code TreeNode<T>}, and LeetCode's names: {@code integer boolean character String}, {@code ListNode}
     * and {@code TreeNode} of integers.
     *
     * @throws IllegalArgumentException if it is anything else; the message names the text and what was expected
     */
    static ValueType parse(String notation) {
        return new TypeNotation(notation).parse();
    }

    /** How many containers are around the innermost scalar; 0 for scalars and void. */
    private int depth() {
        return switch (this) {
            case Scalar _, Nothing _ -> 0;
            case ListNode _, TreeNode _ -> 1;
            case Array(ValueType of) -> 1 + of.depth();
            case Sequence(ValueType of) -> 1 + of.depth();
        };
    }

    /** Whether a function can change such an argument where it lies. */
    default boolean isMutable() {
        return switch (this) {
            case Scalar _, Nothing _ -> false;
            case ListNode _, TreeNode _, Array _, Sequence _ -> true;
        };
    }

    /** One value: 32 and 64 bits, a finite double, one ASCII character, well-formed Unicode text. */
    enum Scalar implements ValueType {
        INT,
        LONG,
        DOUBLE,
        BOOL,
        CHAR,
        STRING;

        @Override
        public String notation() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** No value. Only a result can be it. */
    enum Nothing implements ValueType {
        VOID;

        @Override
        public String notation() {
            return "void";
        }
    }

    /** An array of scalars, of nodes, or of arrays of these. */
    record Array(ValueType of) implements ValueType {
        public Array {
            boolean allowed = switch (of) {
                case Scalar _, ListNode _, TreeNode _ -> true;
                case Array(ValueType inner) -> !(inner instanceof Array);
                case Sequence _, Nothing _ -> false;
            };
            if (!allowed) {
                throw new IllegalArgumentException("an array of " + of.notation()
                        + " (expected: an array of scalars or nodes, or of arrays of these; list<T> holds more)");
            }
        }

        @Override
        public String notation() {
            return of.notation() + "[]";
        }
    }

    /** A list as the languages' libraries have it. */
    record Sequence(ValueType of) implements ValueType {
        public Sequence {
            if (of == Nothing.VOID || of.depth() >= DEEPEST) {
                throw new IllegalArgumentException("a list of " + of.notation()
                        + " (expected: a type other than void, with at most " + DEEPEST + " containers in all)");
            }
        }

        @Override
        public String notation() {
            return "list<" + of.notation() + ">";
        }
    }

    /** A singly linked list, named by its first node; an empty one is no node. */
    record ListNode(Scalar of) implements ValueType {
        @Override
        public String notation() {
            return "ListNode<" + of.notation() + ">";
        }
    }

    /** A binary tree, named by its root; an empty one is no node. */
    record TreeNode(Scalar of) implements ValueType {
        @Override
        public String notation() {
            return "TreeNode<" + of.notation() + ">";
        }
    }
}
