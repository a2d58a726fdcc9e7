package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Judged rows in PostgreSQL. Times come from the clock that is passed in, to the microsecond. */
public final class PostgresJudgedRows implements JudgedRows {
    private static final String LEASE_EXPIRED = "the lease of its runner expired";
    /** Ends a row whatever its faults so far. */
    private static final int FIRST_FAULT = 1;

    private final Database database;
    private final InstantSource clock;
    private final JobLoader jobs = new JobLoader();
    private final LeaseTable submissions = new LeaseTable(JobKind.SUBMISSION);
    private final LeaseTable executions = new LeaseTable(JobKind.EXECUTION);
    private final LeaseTable rejudges = new LeaseTable(JobKind.REJUDGE);

    public PostgresJudgedRows(DataSource source, InstantSource clock) {
        this.database = new Database(source);
        this.clock = requireNonNull(clock, "clock");
    }

    @Override
    public void check() {
        database.once(connection -> Statements.first(connection, "SELECT 1 AS one", row -> row.integer("one")));
    }

    @Override
    public Claim claim(JobId id, String owner, Duration lease) {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("lease owner is blank (expected: the id of a runner)");
        }
        Instant now = now();
        Instant until = now.plus(positive(lease));
        Optional<Taken> taken = database.once(connection ->
                table(id).take(connection, id, owner, now, until, row -> taken(connection, row, id, owner, until)));
        if (taken.isEmpty()) {
            return database.transact(connection -> notTaken(connection, id, now));
        }
        Lease held = taken.get().lease();
        if (taken.get().job().isPresent()) {
            return new Claim.Granted(held, taken.get().job().get());
        }
        breakOff(held, Optional.of(taken.get().unreadable()), FIRST_FAULT, now, Optional.empty());
        return new Claim.Finished();
    }

    @Override
    public boolean extend(Lease lease, Duration by) {
        Instant until = now().plus(positive(by));
        return database.once(connection -> table(lease.job()).extend(connection, lease, until));
    }

    @Override
    public boolean finish(Lease lease, JudgedResult result) {
        return database.once(connection -> ResultWriter.write(connection, lease, result, now()));
    }

    @Override
    public ReleaseOutcome release(Lease lease, String fault) {
        return breakOff(lease, Optional.of(fault), FAULTS_ALLOWED, now(), Optional.empty());
    }

    @Override
    public ReleaseOutcome handBack(Lease lease) {
        return breakOff(lease, Optional.empty(), FAULTS_ALLOWED, now(), Optional.empty());
    }

    @Override
    public ReleaseOutcome expire(Stray.Expired stray, Instant now) {
        return breakOff(stray.lease(), Optional.of(LEASE_EXPIRED), FAULTS_ALLOWED, now, Optional.of(now));
    }

    @Override
    public List<Stray> strays(Instant now, int limit) {
        return database.transact(connection -> {
            List<Stray> strays = new ArrayList<>(submissions.strays(connection, now, limit));
            strays.addAll(executions.strays(connection, now, limit));
            strays.addAll(rejudges.strays(connection, now, limit));
            return strays;
        });
    }

    @Override
    public boolean markQueued(JobId id, String entryId, String epoch) {
        return database.once(connection -> table(id).markQueued(connection, id, entryId, epoch));
    }

    /**
     * A row that is leased now.
     *
     * @param job empty when it cannot be read as one
     * @param unreadable says why
     */
    private record Taken(Lease lease, Optional<JudgeJob> job, String unreadable) {}

    private Taken taken(Connection connection, Row row, JobId id, String owner, Instant until) throws SQLException {
        Lease lease = new Lease(id, row.integer("attempt"), owner, until);
        try {
            return new Taken(lease, Optional.of(jobs.read(connection, id, row)), "");
        } catch (IllegalArgumentException unreadable) {
            return new Taken(lease, Optional.empty(), "it cannot be read as a job: " + unreadable.getMessage());
        } catch (SQLException failure) {
            handBackAfter(failure, lease);
            throw failure;
        }
    }

    /** The row is taken, and what belongs to it could not be read. When not even this can be done, the lease runs out. */
    private void handBackAfter(SQLException failure, Lease lease) {
        try {
            handBack(lease);
        } catch (StorageException also) {
            failure.addSuppressed(also);
        }
    }

    private Claim notTaken(Connection connection, JobId id, Instant now) throws SQLException {
        Optional<JudgedStatus> status = table(id).status(connection, id);
        if (status.isEmpty()) {
            return new Claim.Missing();
        }
        if (status.get().isFinal()) {
            return new Claim.Finished();
        }
        // An open row that was not taken is held, or its expired lease was the last fault it was allowed.
        if (!table(id).giveUp(connection, id, LEASE_EXPIRED, now)) {
            return new Claim.Held();
        }
        StateEvents.append(connection, id, JudgedStatus.ERROR);
        return new Claim.Finished();
    }

    private ReleaseOutcome breakOff(
            Lease lease, Optional<String> fault, int allowed, Instant now, Optional<Instant> expiredBefore) {
        JobId id = lease.job();
        return database.transact(connection -> {
            ReleaseOutcome outcome = table(id).breakOff(connection, lease, fault, allowed, now, expiredBefore);
            switch (outcome) {
                case ReleaseOutcome.Requeue requeue -> StateEvents.append(connection, id, JudgedStatus.PENDING);
                case ReleaseOutcome.GivenUp givenUp -> StateEvents.append(connection, id, JudgedStatus.ERROR);
                case ReleaseOutcome.LeaseLost lost -> {}
            }
            return outcome;
        });
    }

    private LeaseTable table(JobId id) {
        return switch (id.kind()) {
            case SUBMISSION -> submissions;
            case EXECUTION -> executions;
            case REJUDGE -> rejudges;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration positive(Duration duration) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("lease of " + duration + " (expected: more than zero)");
        }
        return duration;
    }
}
