package dev.assay.runner;

import dev.assay.db.judging.Claim;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lease;
import dev.assay.db.judging.ReleaseOutcome;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.queue.JobQueue;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import dev.assay.db.queue.QueueEntry;
import dev.assay.runner.loop.Contact;
import dev.assay.runner.loop.Patience;
import dev.assay.runner.pool.SandboxUnavailable;
import dev.assay.runner.sharing.IdleCores;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one job at a time off the queue, claims its row, has it judged, writes the result and acknowledges the entry, in this
 * order: whatever the moment at which everything ends, either the entry or the row still tells that there is work.
 */
final class JudgeSlot {
    private static final Logger LOG = LoggerFactory.getLogger(JudgeSlot.class);
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration BLOCK = Duration.ofSeconds(2);
    private static final Duration ADOPT_EVERY = Duration.ofSeconds(10);
    /** Long enough that the lease of whoever took the entry is over. */
    private static final Duration ADOPT_IDLE = LEASE.plusSeconds(5);

    /** Each try without a sandbox moves the job's row twice, and tells the world so. */
    private static final Duration SHORTAGE_PAUSE = Duration.ofSeconds(30);

    private final Belt belt;
    private final Judge judge;
    private final OptionalInt core;
    private final Timing timing;
    private final Patience patience;
    private final Patience shortage;
    private final Contact engine;
    private final Contact database;
    /** Off the queue and not claimed yet; what could not be claimed for want of a database waits here until it is back. */
    private final Deque<QueueEntry> taken = new ArrayDeque<>();

    private Instant nextAdoption;
    private volatile Judging current = new Judging();

    /**
     * What the slot shares with the others.
     *
     * @param idle cores of those that wait for work
     * @param consumer name of this slot's runner
     */
    record Belt(JobQueue queue, JudgedRows rows, ProgressHints hints, IdleCores idle, String consumer) {}

    /**
     * What else it needs.
     *
     * @param engineAnswers whether a fault may be put down to the sandbox at all
     */
    record Timing(InstantSource clock, ScheduledExecutorService timer, BooleanSupplier engineAnswers) {}

    JudgeSlot(Belt belt, Judge judge, OptionalInt core, Timing timing, CountDownLatch stopping) {
        this.belt = belt;
        this.judge = judge;
        this.core = core;
        this.timing = timing;
        patience = new Patience("writing results", stopping);
        shortage = new Patience("making sandboxes", stopping, SHORTAGE_PAUSE);
        engine = new Contact(timing.clock());
        database = new Contact(timing.clock());
        nextAdoption = timing.clock().instant();
    }

    /** Waits for work for a moment and does it. Fails when the queue or the database does; nothing is lost by that. */
    void step() throws InterruptedException {
        engine.require(this::askEngine);
        database.require(this::askDatabase);
        try {
            process(taken);
            Instant now = timing.clock().instant();
            if (!now.isBefore(nextAdoption)) {
                nextAdoption = now.plus(ADOPT_EVERY);
                process(new ArrayDeque<>(belt.queue().adopt(belt.consumer(), ADOPT_IDLE)));
            }
            belt.idle().waits(core);
            taken.addAll(belt.queue().take(belt.consumer(), BLOCK));
            process(taken);
        } catch (RuntimeException e) {
            engine.lost();
            database.lost();
            throw e;
        }
    }

    private void askEngine() {
        if (!timing.engineAnswers().getAsBoolean()) {
            throw new IllegalStateException("the Docker engine does not answer");
        }
    }

    /** What could not be claimed stays where it is; and after an outage, living runners extend their leases first. */
    private void askDatabase() {
        try {
            belt.rows().check();
        } catch (RuntimeException e) {
            nextAdoption = timing.clock().instant().plus(LEASE);
            throw e;
        }
    }

    /** Breaks off what is being judged, from any thread. */
    void breakOff() {
        current.breakOff();
    }

    /** Removes each entry from the list once the database has said what is to be done about it. */
    private void process(Deque<QueueEntry> entries) throws InterruptedException {
        while (!entries.isEmpty()) {
            belt.idle().works(core);
            QueueEntry entry = entries.getFirst();
            Claim claim = belt.rows().claim(entry.job(), belt.consumer(), LEASE);
            entries.removeFirst();
            database.worked();
            switch (claim) {
                case Claim.Granted granted -> judge(entry, granted);
                case Claim.Finished _, Claim.Missing _ -> belt.queue().acknowledge(entry);
                case Claim.Held _ -> LOG.debug("{} is judged by somebody else", entry.job());
            }
        }
    }

    private void judge(QueueEntry entry, Claim.Granted granted) throws InterruptedException {
        Optional<IOException> without = attempt(granted);
        patience.insist(() -> {
            belt.queue().acknowledge(entry);
            return true;
        });
        if (without.isPresent()) {
            shortage.failed(without.get());
        } else {
            shortage.worked();
        }
    }

    /** Judges and says whether it failed for want of a sandbox, so that trying again at once would be no use. */
    private Optional<IOException> attempt(Claim.Granted granted) throws InterruptedException {
        Lease lease = granted.lease();
        Judging judging = new Judging();
        current = judging;
        if (patience.isOver()) {
            judging.breakOff();
        }
        try (LeaseKeeper keeper = new LeaseKeeper(belt.rows(), lease, LEASE, judging, timing.timer())) {
            try {
                PacedHints hints = new PacedHints(belt.hints(), lease.job(), timing.clock());
                JudgedResult result = judge.judge(granted.job(), core, judging, hints);
                engine.worked();
                finish(lease, result);
            } catch (IOException | RuntimeException fault) {
                engine.lost();
                if (keeper.isLost()) {
                    LOG.warn("{} was taken over by another runner", lease.job());
                } else {
                    giveUp(lease, fault);
                }
                return fault instanceof SandboxUnavailable unavailable ? Optional.of(unavailable) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void finish(Lease lease, JudgedResult result) throws InterruptedException {
        if (patience.insist(() -> belt.rows().finish(lease, result))) {
            publish(lease.job(), new Progress.Finished());
            LOG.info(
                    "{} {} in {} ms, {} ms after it came",
                    lease.job(),
                    result.verdict().map(Enum::name).orElse("ran"),
                    result.totalMs(),
                    result.queueMs());
        } else {
            LOG.warn("{} was taken over by another runner; its result is dropped", lease.job());
        }
    }

    /** Leaves the job to another attempt. Only a sandbox that failed while all else worked counts against it. */
    private void giveUp(Lease lease, Exception fault) throws InterruptedException {
        boolean untried = patience.isOver()
                || fault instanceof SandboxUnavailable
                || !timing.engineAnswers().getAsBoolean();
        if (untried) {
            LOG.info("{} is handed back: {}", lease.job(), oneLine(fault));
        } else {
            LOG.error("{} attempt {} failed: {}", lease.job(), lease.attempt(), oneLine(fault), unexpected(fault));
        }
        ReleaseOutcome outcome = patience.insist(
                () -> untried ? belt.rows().handBack(lease) : belt.rows().release(lease, oneLine(fault)));
        switch (outcome) {
            case ReleaseOutcome.Requeue requeue ->
                new Dispatch(belt.queue(), belt.rows()).send(requeue.lane(), lease.job());
            case ReleaseOutcome.GivenUp _ -> publish(lease.job(), new Progress.Finished());
            case ReleaseOutcome.LeaseLost _ -> LOG.warn("{} was taken over by another runner", lease.job());
        }
    }

    /** Only what nobody foresaw is worth a stack trace. */
    private static Exception unexpected(Exception fault) {
        return fault instanceof IOException ? null : fault;
    }

    private void publish(JobId job, Progress progress) {
        belt.hints().publish(job, progress);
    }

    private static String oneLine(Exception fault) {
        String text =
                fault instanceof IOException && fault.getMessage() != null ? fault.getMessage() : fault.toString();
        return text.replaceAll("\\s+", " ");
    }
}
