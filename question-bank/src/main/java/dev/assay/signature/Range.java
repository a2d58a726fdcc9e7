package dev.assay.signature;

import java.math.BigDecimal;
import java.util.Objects;

/** Numbers from least to most, both included. */
public record Range(BigDecimal least, BigDecimal most) {
    public Range {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "range [" + least + ", " + most + "] (expected: the least number first)");
        }
    }

    public static Range of(long least, long most) {
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    public boolean contains(BigDecimal number) {
        return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
    }

    boolean contains(long number) {
        return contains(BigDecimal.valueOf(number));
    }

    boolean isWithin(Range other) {
        return other.contains(least) && other.contains(most);
    }

    /** As messages say it: {@code 1 to 5}. */
    @Override
    public String toString() {
        return least.toPlainString() + " to " + most.toPlainString();
    }
}
