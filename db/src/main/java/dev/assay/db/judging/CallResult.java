package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

/** What came of calling a candidate's function, or the methods of their class, beside what the program printed. */
public sealed interface CallResult {
    /**
     * It returned a value of the right type.
     *
     * @param json the value's canonical text, or its first part
     * @param truncated whether there was more
     */
    record Returned(String json, boolean truncated) implements CallResult {
        public Returned {
            requireNonNull(json, "json");
        }
    }

    /**
     * There is no such value.
     *
     * @param problem why, for the program's author
     */
    record Unusable(String problem) implements CallResult {
        public Unusable {
            requireNonNull(problem, "problem");
        }
    }
}
