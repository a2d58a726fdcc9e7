package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.UUID;

/** Names one judged row across all tables of them; its text form is the kind in small letters and the id, {@code submission:<uuid>}. */
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

    public static JobId rejudge(UUID id) {
        return new JobId(JobKind.REJUDGE, id);
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
                "job id is '" + text + "' (expected: submission:<uuid>, execution:<uuid> or rejudge:<uuid>)");
    }

    @Override
    public String toString() {
        return prefix(kind) + id;
    }

    private static String prefix(JobKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }
}
