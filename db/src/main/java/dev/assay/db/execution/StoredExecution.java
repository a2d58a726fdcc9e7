package dev.assay.db.execution;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.verdict.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An execution as it is stored.
 *
 * @param verdict empty while it is not final, and when no test had anything to be compared with
 * @param result empty while it is not final, and when it was given up without one
 * @param expiresAt from when it may be deleted
 */
public record StoredExecution(
        UUID id,
        UUID ownerUserId,
        String language,
        int testCount,
        JudgedStatus status,
        Optional<Verdict> verdict,
        Optional<JudgedResult> result,
        int attempt,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Instant expiresAt) {
    public StoredExecution {
        requireNonNull(id, "id");
        requireNonNull(ownerUserId, "ownerUserId");
        requireNonNull(language, "language");
        requireNonNull(status, "status");
        requireNonNull(verdict, "verdict");
        requireNonNull(result, "result");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(finishedAt, "finishedAt");
        requireNonNull(expiresAt, "expiresAt");
    }
}
