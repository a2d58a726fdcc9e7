package dev.assay.signature;

import java.util.Objects;

/**
 * What a function or method returns.
 *
 * @param constraints what correct answers keep to; with {@code long} they decide between number and bigint in JavaScript.
 *     A program's result is only held to its type: a wrong answer is a matter of comparing
 */
public record ReturnValue(ValueType type, Constraints constraints) {
    public static final ReturnValue VOID = new ReturnValue(ValueType.Nothing.VOID, Constraints.none());

    public ReturnValue {
        Objects.requireNonNull(type, "type");
        try {
            constraints.requireSense(type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("returns: " + e.getMessage(), e);
        }
    }

    public static ReturnValue of(ValueType type) {
        return new ReturnValue(type, Constraints.none());
    }
}
