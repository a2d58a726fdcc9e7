package dev.assay.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Collects the broken rules of one request, so that the client learns all of them at once. */
public final class Violations {
    private final List<FieldError> errors = new ArrayList<>();

    public Violations add(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
        return this;
    }

    public Violations require(boolean holds, String pointer, String code, String message) {
        return holds ? this : add(pointer, code, message);
    }

    /** True when the value is there; otherwise the rule is noted as broken. */
    public boolean present(Object value, String pointer) {
        if (value == null) {
            add(pointer, "required", pointer + " is missing");
        }
        return value != null;
    }

    /** An absent value takes the default; a value outside the range is noted as broken. */
    public int inRange(Integer value, int defaultValue, int min, int max, String pointer) {
        int chosen = value == null ? defaultValue : value;
        if (chosen < min || chosen > max) {
            add(pointer, "out-of-range", pointer + " is " + chosen + " (expected: " + min + " to " + max + ")");
        }
        return chosen;
    }

    /** The same for a value that may stay absent. */
    public OptionalInt inRange(Integer value, int min, int max, String pointer) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(inRange(value, value, min, max, pointer));
    }

    public void addAll(Violations others) {
        errors.addAll(others.errors);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /**
     * Ends the collecting.
     *
     * @throws ProblemException {@code validation-failed} when anything was noted
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
