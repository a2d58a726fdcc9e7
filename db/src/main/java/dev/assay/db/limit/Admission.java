package dev.assay.db.limit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/** Whether one more is admitted, and what is left of each budget, in the order in which they were asked for. */
public sealed interface Admission {
    List<Left> left();

    /** It is counted in all budgets. */
    record Admitted(List<Left> left) implements Admission {
        public Admitted {
            left = List.copyOf(left);
        }
    }

    /**
     * It is counted in none.
     *
     * @param retryAfter after which it is admitted, if nothing else is until then; more than zero
     */
    record Refused(Duration retryAfter, List<Left> left) implements Admission {
        public Refused {
            requireNonNull(retryAfter, "retryAfter");
            left = List.copyOf(left);
        }
    }

    /**
     * What is left of a budget.
     *
     * @param requests that would be admitted now, 0 or more
     * @param fullAgainIn the time until nothing is used of it
     */
    record Left(int requests, Duration fullAgainIn) {
        public Left {
            requireNonNull(fullAgainIn, "fullAgainIn");
        }
    }
}
