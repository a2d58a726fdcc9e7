package dev.assay.signature;

import java.util.Objects;

/** A parameter of a function, method or constructor. */
public record Parameter(String name, ValueType type, Constraints constraints) {
    public Parameter {
        Names.ofParameter(name);
        Objects.requireNonNull(type, "type");
        if (type == ValueType.Nothing.VOID) {
            throw new IllegalArgumentException("parameter " + name + " is void (expected: a type that has values)");
        }
        try {
            constraints.requireSense(type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("parameter " + name + ": " + e.getMessage(), e);
        }
    }
}
