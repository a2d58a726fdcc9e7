package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.db.account.AccountTokens;
import dev.assay.db.account.Throttles;
import dev.assay.db.audit.AuditLog;
import dev.assay.db.execution.Executions;
import dev.assay.db.idempotency.IdempotencyRecords;
import dev.assay.db.outbox.Outbox;
import dev.assay.db.outbox.StreamTickets;
import dev.assay.db.session.Sessions;
import dev.assay.db.token.ApiTokens;
import dev.assay.db.webhook.Deliveries;
import dev.assay.db.webhook.Endpoints;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what has outlived its time: executions and events after seven days, kept answers after one, sessions when they
 * expire, API tokens thirty days later; mailed secrets when they expire, entries of the audit log after 400 days, what was sent to
 * webhooks after thirty.
 */
@Singleton
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Executions executions;
    private final IdempotencyRecords answers;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final StreamTickets tickets;
    private final AccountTokens mailed;
    private final Throttles throttles;
    private final AuditLog audit;
    private final Deliveries deliveries;
    private final Endpoints endpoints;
    private final Storage storage;
    private final InstantSource clock;

    Housekeeping(
            Executions executions,
            IdempotencyRecords answers,
            Sessions sessions,
            ApiTokens tokens,
            StreamTickets tickets,
            AccountTokens mailed,
            Throttles throttles,
            AuditLog audit,
            Deliveries deliveries,
            Endpoints endpoints,
            Storage storage,
            InstantSource clock) {
        this.executions = requireNonNull(executions, "executions is null");
        this.answers = requireNonNull(answers, "answers is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.tokens = requireNonNull(tokens, "tokens is null");
        this.tickets = requireNonNull(tickets, "tickets is null");
        this.mailed = requireNonNull(mailed, "mailed is null");
        this.throttles = requireNonNull(throttles, "throttles is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.deliveries = requireNonNull(deliveries, "deliveries is null");
        this.endpoints = requireNonNull(endpoints, "endpoints is null");
        this.storage = requireNonNull(storage, "storage is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "15m")
    void loop() {
        try {
            step();
        } catch (RuntimeException e) {
            LOG.warn("nothing was cleaned up this time: {}", e.toString());
        }
    }

    /** One round; safe to run in several processes at once. */
    void step() {
        Instant now = clock.instant();
        int purged = executions.purge(now);
        int forgotten = answers.purge(now);
        int ended = sessions.purge(now);
        int expired = tokens.purge(now);
        tickets.purge(now);
        int secrets = mailed.purge(now) + throttles.purge(now) + endpoints.forgetSecrets(now);
        int entries = audit.purge(now);
        int sent = deliveries.purge(now);
        int told = Outbox.purge(storage.database(), now);
        if (purged + forgotten + ended + expired + secrets + entries + sent + told > 0) {
            LOG.info(
                    "deleted {} expired executions, {} kept answers, {} refresh tokens, {} API tokens, {} mailed"
                            + " secrets, windows and former secrets, {} audit entries, {} deliveries and {} events",
                    purged,
                    forgotten,
                    ended,
                    expired,
                    secrets,
                    entries,
                    sent,
                    told);
        }
    }
}
