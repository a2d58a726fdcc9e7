package dev.assay.signature;

import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a value must keep to beyond its type.
 *
 * @param value for int, long and double
 * @param length of a string in Unicode characters; of an array or list in elements; of nodes in nodes that are there
 * @param each for the elements of arrays and lists and for the values of nodes
 * @param alphabet for string and char
 * @param order for arrays, lists and linked lists of numbers, characters or strings
 */
public record Constraints(
        Optional<Range> value,
        Optional<Range> length,
        Optional<Constraints> each,
        Optional<Alphabet> alphabet,
        Optional<Order> order) {
    private static final Constraints NONE =
            new Constraints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Range EXACT_IN_A_DOUBLE = Range.of(-(1L << 53) + 1, (1L << 53) - 1);

    /** How elements follow each other. */
    public enum Order {
        /** No element twice, in any order. */
        DISTINCT,
        /** None smaller than the one before it. */
        ASCENDING,
        /** Each greater than the one before it. */
        STRICTLY_ASCENDING
    }

    public Constraints {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(alphabet, "alphabet");
        Objects.requireNonNull(order, "order");
        length.ifPresent(range -> {
            if (range.least().signum() < 0) {
                throw new IllegalArgumentException("length " + range + " (expected: 0 or more)");
            }
        });
    }

    public static Constraints none() {
        return NONE;
    }

    public static Constraints value(Range range) {
        return new Constraints(
                Optional.of(range), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Constraints withLength(Range range) {
        return new Constraints(value, Optional.of(range), each, alphabet, order);
    }

    public Constraints withEach(Constraints elements) {
        return new Constraints(value, length, Optional.of(elements), alphabet, order);
    }

    public Constraints withAlphabet(Alphabet characters) {
        return new Constraints(value, length, each, Optional.of(characters), order);
    }

    public Constraints withOrder(Order elements) {
        return new Constraints(value, length, each, alphabet, Optional.of(elements));
    }

    /** Whether every long in such a value is a number in JavaScript, exactly. */
    public boolean fitsDouble() {
        return value.filter(range -> range.isWithin(EXACT_IN_A_DOUBLE)).isPresent()
                || each.filter(Constraints::fitsDouble).isPresent();
    }

    /** @throws IllegalArgumentException if one of them says nothing about values of this type */
    void requireSense(ValueType type) {
        boolean number = type == Scalar.INT || type == Scalar.LONG || type == Scalar.DOUBLE;
        refuse(value, number, "value", type, "int, long or double");
        refuse(length, type == Scalar.STRING || type.isMutable(), "length", type, "string, array, list or nodes");
        refuse(alphabet, type == Scalar.STRING || type == Scalar.CHAR, "alphabet", type, "string or char");
        refuse(each, type.isMutable(), "each", type, "array, list or nodes");
        refuse(order, isOrdered(type), "order", type, "array, list or linked list of numbers, chars or strings");
        each.ifPresent(constraints -> constraints.requireSense(element(type)));
        value.ifPresent(range -> requireWithin(range, type));
    }

    private static void refuse(
            Optional<?> constraint, boolean makesSense, String name, ValueType type, String expected) {
        if (constraint.isPresent() && !makesSense) {
            throw new IllegalArgumentException(
                    "constraint " + name + " on " + type.notation() + " (expected: on " + expected + ")");
        }
    }

    private static void requireWithin(Range range, ValueType type) {
        Range all = type == Scalar.INT ? ValueCheck.INTS : ValueCheck.LONGS;
        if (type != Scalar.DOUBLE && !range.isWithin(all)) {
            throw new IllegalArgumentException("constraint value [" + range.least() + ", " + range.most() + "] on "
                    + type.notation() + " (expected: within " + all + ")");
        }
        if (type == Scalar.DOUBLE && (isInfinite(range.least()) || isInfinite(range.most()))) {
            throw new IllegalArgumentException(
                    "constraint value on double reaches " + range + " (expected: finite doubles)");
        }
    }

    private static boolean isInfinite(BigDecimal number) {
        return Double.isInfinite(number.doubleValue());
    }

    private static boolean isOrdered(ValueType type) {
        return !(type instanceof TreeNode)
                && type.isMutable()
                && element(type) instanceof Scalar scalar
                && scalar != Scalar.BOOL;
    }

    /** The type of what {@code each} speaks of. */
    private static ValueType element(ValueType type) {
        return switch (type) {
            case Array(ValueType of) -> of;
            case Sequence(ValueType of) -> of;
            case ListNode(Scalar of) -> of;
            case TreeNode(Scalar of) -> of;
            case Scalar _, Nothing _ -> throw new IllegalArgumentException(type.notation() + " has no elements");
        };
    }
}
