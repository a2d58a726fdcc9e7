package dev.assay.question;

import java.util.Objects;

/**
 * An answer in words is asked for.
 *
 * @param kind {@link Kind#SCENARIO} or {@link Kind#OPEN}
 */
public record ProseTask(Kind kind, Rubric rubric) implements Task {
    public ProseTask {
        Objects.requireNonNull(rubric, "rubric");
        if (kind != Kind.SCENARIO && kind != Kind.OPEN) {
            throw new IllegalArgumentException("kind " + kind + " (expected: SCENARIO or OPEN)");
        }
    }
}
