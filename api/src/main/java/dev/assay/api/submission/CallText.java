package dev.assay.api.submission;

import dev.assay.db.judging.CallResult;
import io.micronaut.core.annotation.Nullable;

/** What came of a call, as answers show it. */
final class CallText {
    private static final String CUT = "…";

    private CallText() {}

    /** The value as JSON, with an ellipsis where it was cut; null when there is none. */
    static @Nullable String returned(CallResult call) {
        return switch (call) {
            case CallResult.Returned(String json, boolean truncated) -> truncated ? json + CUT : json;
            case CallResult.Unusable _ -> null;
        };
    }

    /** Why there is no value; null when there is one. */
    static @Nullable String problem(CallResult call) {
        return switch (call) {
            case CallResult.Returned _ -> null;
            case CallResult.Unusable(String problem) -> problem;
        };
    }
}
