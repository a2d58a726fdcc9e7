package dev.assay.api.audit;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.audit.AuditLog;
import dev.assay.db.json.JsonText;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Writes the audit log. */
@Singleton
public final class Audit {
    private final AuditLog log;
    private final InstantSource clock;

    public Audit(AuditLog log, InstantSource clock) {
        this.log = requireNonNull(log, "log is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Somebody did something to an account, perhaps their own. */
    public void account(
            Optional<UUID> actor,
            AuditAction action,
            UUID account,
            Optional<String> address,
            Map<String, String> detail) {
        about("account", actor, action, account, address, detail);
    }

    /**
     * Somebody did something, or it happened by itself.
     *
     * @param subjectType what {@code subject} names
     * @param detail without names, addresses and secrets
     */
    public void about(
            String subjectType,
            Optional<UUID> actor,
            AuditAction action,
            UUID subject,
            Optional<String> address,
            Map<String, String> detail) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(detail).forEach(json::put);
        log.append(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                action.code(),
                subjectType,
                Optional.of(subject),
                address,
                JsonText.of(json));
    }

    /** Somebody did something to their own account. */
    public void own(AuditAction action, UUID account, Optional<String> address) {
        account(Optional.of(account), action, account, address, Map.of());
    }
}
