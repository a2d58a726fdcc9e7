package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.UUID;

/** Names one judged row across both tables; its text form is {@code submission:<uuid>} or {@code execution:<uuid>}. */
public record JobId(JobKind kind, UUID id) {
    public JobId {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    public static JobId submission(UUID id) {
        return new JobId(JobKind.SUBMISSION, id);
    }

    public static JobId execution(UUID id) {
        return new JobId(JobKind.EXECUTION, id);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static JobId parse(String text) {
        for (JobKind kind : JobKind.values()) {
            String prefix = prefix(kind);
            if (text.startsWith(prefix)) {
                return new JobId(kind, UUID.fromString(text.substring(prefix.length())));
            }
        }
        throw new IllegalArgumentException(
                "job id is '" + text + "' (expected: submission:<uuid> or execution:<uuid>)");
    }

    @Override
    public String toString() {
        return prefix(kind) + id;
    }

    private static String prefix(JobKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }
}
