package dev.assay.db.personal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which copies people asked for. Whoever makes one takes a lease on it; a maker that dies is replaced when it ends. */
@Singleton
public class DataExports {
    /** Between two exports of one person. */
    public static final Duration BETWEEN = Duration.ofDays(1);

    /** How long an archive is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final Duration LEASE = Duration.ofMinutes(30);

    private final ExportRows rows;

    DataExports(ExportRows rows) {
        this.rows = rows;
    }

    /** What came of asking. */
    public sealed interface Asking {
        record Accepted(DataExport export) implements Asking {}

        /** There was one within the last day. */
        record TooSoon(Instant possibleAt) implements Asking {}
    }

    /** Requests of one person take turns; one that failed does not count. */
    @Transactional
    public Asking ask(UUID userId, Instant now) {
        rows.lockOwner(userId);
        Optional<Instant> possibleAt =
                rows.newest(userId).map(export -> export.requestedAt().plus(BETWEEN));
        if (possibleAt.filter(at -> at.isAfter(now)).isPresent()) {
            return new Asking.TooSoon(possibleAt.get());
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        rows.insert(id, userId, now);
        return new Asking.Accepted(rows.find(id, userId).orElseThrow());
    }

    public Optional<DataExport> find(UUID id, UUID userId) {
        return rows.find(id, userId);
    }

    /** The newest first, fifty at most. */
    public List<DataExport> ofUser(UUID userId) {
        return rows.ofUser(userId);
    }

    /** Takes the next one that is to be made. */
    @Transactional
    public Optional<DataExport> take(Instant now) {
        Optional<DataExport> next = rows.lockNext(now);
        next.ifPresent(export -> rows.lease(export.id(), now.plus(LEASE)));
        return next;
    }

    /** Says whether it was still there to be finished. */
    public boolean finish(UUID id, UUID fileId, Instant now) {
        return rows.finish(id, ExportStatus.READY, Optional.of(fileId), now) == 1;
    }

    public void fail(UUID id, Instant now) {
        rows.finish(id, ExportStatus.FAILED, Optional.empty(), now);
    }

    /** Those whose archives have been kept long enough. */
    public List<DataExport> outlived(Instant now) {
        return rows.readyBefore(now.minus(KEPT));
    }

    public void expire(UUID id) {
        rows.expire(id);
    }
}
