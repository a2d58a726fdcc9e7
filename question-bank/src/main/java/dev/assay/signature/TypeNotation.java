package dev.assay.signature;

import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;

/** A cursor over one type's text. No blanks: a type is one word. */
final class TypeNotation {
    private static final String EXPECTED =
            "int, long, double, bool, char, string, void, T[], T[][], list<T>, ListNode<T> or TreeNode<T>";
    private static final int LONGEST = 60;

    private final String text;
    private int at;

    TypeNotation(String text) {
        this.text = text;
    }

    ValueType parse() {
        if (text.length() > LONGEST) {
            throw wrong("a type of at most " + LONGEST + " characters");
        }
        ValueType type;
        try {
            type = type();
        } catch (TypeRuleException e) {
            throw new IllegalArgumentException("type \"" + text + "\" has " + e.getMessage(), e);
        }
        if (at < text.length()) {
            throw wrong(EXPECTED);
        }
        return type;
    }

    private ValueType type() {
        ValueType type = named(word());
        while (text.startsWith("[]", at)) {
            at += 2;
            type = array(type);
        }
        return type;
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private ValueType named(String word) {
        return switch (word) {
            case "int", "integer" -> Scalar.INT;
            case "long" -> Scalar.LONG;
            case "double" -> Scalar.DOUBLE;
            case "bool", "boolean" -> Scalar.BOOL;
            case "char", "character" -> Scalar.CHAR;
            case "string", "String" -> Scalar.STRING;
            case "void" -> Nothing.VOID;
            case "list", "List" -> list(argument());
            case "ListNode" -> new ListNode(text.startsWith("<", at) ? scalar(argument()) : Scalar.INT);
            case "TreeNode" -> new TreeNode(text.startsWith("<", at) ? scalar(argument()) : Scalar.INT);
            default -> throw wrong(EXPECTED);
        };
    }

    private ValueType argument() {
        expect('<');
        ValueType type = type();
        expect('>');
        return type;
    }

    private void expect(char character) {
        if (at >= text.length() || text.charAt(at) != character) {
            throw wrong("'" + character + "' at character " + (at + 1));
        }
        at++;
    }

    private Scalar scalar(ValueType type) {
        if (type instanceof Scalar scalar) {
            return scalar;
        }
        throw wrong("nodes of int, long, double, bool, char or string");
    }

    private static Array array(ValueType of) {
        try {
            return new Array(of);
        } catch (IllegalArgumentException e) {
            throw new TypeRuleException(e);
        }
    }

    private static Sequence list(ValueType of) {
        try {
            return new Sequence(of);
        } catch (IllegalArgumentException e) {
            throw new TypeRuleException(e);
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("type \"" + text + "\" (expected: " + expected + ")");
    }

    /** A well-written type that does not exist; its message goes behind the whole text. */
    private static final class TypeRuleException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TypeRuleException(IllegalArgumentException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
