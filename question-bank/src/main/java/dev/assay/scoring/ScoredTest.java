package dev.assay.scoring;

import java.util.Objects;

/**
 * A test as far as points go.
 *
 * @param weight its share among the tests it is scored with, above 0
 */
public record ScoredTest(String id, boolean sample, String group, double weight) {
    public ScoredTest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight " + weight + " of test " + id + " (expected: a number above 0)");
        }
    }
}
