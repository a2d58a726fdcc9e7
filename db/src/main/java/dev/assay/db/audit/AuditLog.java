package dev.assay.db.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.json.JsonText;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened, appended and never changed, but for addresses of people who are gone. */
@Singleton
public class AuditLog {
    /** How long an entry is kept. */
    public static final Duration KEPT = Duration.ofDays(400);

    private final AuditRows rows;

    AuditLog(AuditRows rows) {
        this.rows = rows;
    }

    /** Which entries a list has. */
    public record Filter(Optional<UUID> actor, Optional<UUID> subject, Optional<String> action) {}

    /** Where a page of a list begins: after the entry with these two values. */
    public record After(Instant at, UUID id) {}

    /**
     * Appends an entry; as part of the caller's transaction, if there is one.
     *
     * @param detail an object without names and addresses
     */
    public void append(
            Instant at,
            Optional<UUID> actor,
            String action,
            String subjectType,
            Optional<UUID> subject,
            Optional<String> ipAddress,
            JsonText detail) {
        rows.insert(
                UuidCreator.getTimeOrderedEpoch(), at, actor, action, subjectType, subject, ipAddress, detail.text());
    }

    /** The newest first. */
    public List<AuditEntry> list(Filter filter, Optional<After> after, int limit) {
        return rows.page(
                filter.actor().orElse(null),
                filter.subject().orElse(null),
                filter.action().orElse(null),
                after.map(After::at).orElse(null),
                after.map(After::id).orElse(null),
                limit);
    }

    /** Leaves the person's id, which names nobody once the account is gone, and nothing else. */
    public void forgetAddresses(UUID userId) {
        rows.forgetAddresses(userId);
    }

    /** Deletes the entries that are older than {@link #KEPT}; says how many. */
    public int purge(Instant now) {
        return rows.purge(now.minus(KEPT));
    }
}
