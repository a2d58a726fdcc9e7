package dev.assay.runner.sandbox;

import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.FrameCodec;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.protocol.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One container and the conversation with its supervisor. A job is {@link #begin}, any number of runs, {@link #end}; one job after
 * the other, one thread at a time. Runs that are {@link #plan}ned may be sent before their turn, and their reports are fetched one by
 * one with {@link #next}. After a {@link SandboxFault} it is dead. Whatever takes too long is killed by the watchdog and becomes
 * a fault as well.
 */
public final class Sandbox {
    private static final int PROTOCOL = 3;
    private static final int SMALL_FRAME = 64 << 10;
    /** A collected file's share of a report beside its content: its name and three numbers. */
    private static final int FILE_OVERHEAD = 300;

    private static final Duration READY_WITHIN = Duration.ofSeconds(30);
    /** A compiler that warms up on a busy machine. */
    private static final Duration WARM_WITHIN = Duration.ofSeconds(70);

    private static final Duration DONE_WITHIN = Duration.ofSeconds(5);
    /** For runs that nobody wants any more: about what a new container takes. */
    private static final Duration DROPPED_WITHIN = Duration.ofMillis(500);

    /** What a report may take beyond the program's own time: start, cleaning, carrying the bytes, a busy machine. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Line line;
    private final Watchdog watchdog;
    private final Reply.Ready ready;
    private final Isolation isolation;
    private boolean hasResident;
    private RunsAhead runs = new RunsAhead();
    private byte[] job = {};
    /** Between the job's frame and its JOB_DONE. */
    private boolean inJob;

    private boolean lastPlanned;
    private boolean endSent;
    private int maxReport;
    private Optional<String> oddity = Optional.empty();

    private Sandbox(Line line, Watchdog watchdog, Reply.Ready ready, Isolation isolation) {
        this.line = line;
        this.watchdog = watchdog;
        this.ready = ready;
        this.isolation = isolation;
    }

    /**
     * Waits until the supervisor is ready.
     *
     * @throws IsolationRefused when it can not keep programs apart; the container is then gone
     * @throws SandboxFault when it is not in time or speaks another protocol; the container is then gone
     */
    public static Sandbox open(Connection connection, Watchdog watchdog) throws SandboxFault {
        Line line = new Line(connection);
        try (Watchdog.Guard _ = watchdog.guard(READY_WITHIN, line::kill)) {
            Reply.Ready ready = line.hear(Reply.Ready.class, SMALL_FRAME);
            if (ready.protocol() != PROTOCOL) {
                throw new SandboxFault(
                        "the supervisor speaks protocol %d (expected: %d)".formatted(ready.protocol(), PROTOCOL));
            }
            Isolation isolation = ready.isolation().orElseThrow(() -> new IsolationRefused(ready.reason()));
            return new Sandbox(line, watchdog, ready, isolation);
        } catch (IsolationRefused e) {
            line.kill();
            throw e;
        } catch (IOException e) {
            line.kill();
            throw fault("the supervisor did not get ready", e);
        }
    }

    /**
     * Has a resident started, before the first job, and waits until it is ready.
     *
     * @throws SandboxFault when it is not in time; the container is then gone
     */
    public void warm(Command.Warm resident) throws SandboxFault {
        try (Watchdog.Guard _ = watchdog.guard(WARM_WITHIN, line::kill)) {
            line.say(FrameCodec.encode(resident));
            line.flush();
            line.hear(Reply.Warmed.class, SMALL_FRAME);
            hasResident = true;
        } catch (IOException e) {
            line.kill();
            throw broken("the resident did not get ready", e);
        }
    }

    /** What keeps its programs apart. */
    public Isolation isolation() {
        return isolation;
    }

    /** Whether it is for one job only. A compiler that stays is none of the programs that have to be kept apart. */
    public boolean servesOneJob() {
        return switch (isolation) {
            case JAIL -> false;
            case CONTAINER -> !hasResident;
        };
    }

    /** What the supervisor found at its start. */
    public Reply.Ready ready() {
        return ready;
    }

    /** Why this sandbox must not be used for another job; empty while there is no reason. */
    public Optional<String> oddity() {
        return oddity;
    }

    /** Announces a job; it travels with the first run. */
    public void begin(Command.Job next) throws SandboxFault {
        try {
            job = FrameCodec.encode(next);
        } catch (IOException e) {
            throw broken("the job can not be sent", e);
        }
        long longest = SMALL_FRAME + next.limits().stdoutBytes() + next.limits().stderrBytes();
        if (next.collectBytes() > 0) {
            longest += next.collectBytes() + (long) next.limits().workInodes() * FILE_OVERHEAD;
        }
        maxReport = (int) Math.min(longest, FrameCodec.MAX_FRAME);
    }

    /** Plans a run behind those planned before. It may be sent with the next one whose report is fetched: plan only what is wanted. */
    public void plan(Command.Run run) {
        runs.plan(run);
        lastPlanned = false;
    }

    /** Says that nothing will be planned behind this, so that the job's end can be sent with the last run. Planning more begins the job again. */
    public void planEnd() {
        lastPlanned = true;
    }

    /** Runs the job's program once. */
    public Reply.Report run(Command.Run run) throws SandboxFault {
        plan(run);
        return next();
    }

    /** Waits for the report of the first planned run that has not been fetched. */
    public Reply.Report next() throws SandboxFault {
        if (endSent && runs.unanswered() == 0) {
            finish();
        }
        Command.Run run = runs.current().orElseThrow(() -> new IllegalStateException("no run is planned"));
        Duration limit = Duration.ofNanos(run.wallMicros() * 1000).plus(MARGIN);
        try (Watchdog.Guard _ = watchdog.guard(limit, line::kill)) {
            send();
            return report();
        } catch (IOException e) {
            throw broken("run %d brought no report".formatted(run.index()), e);
        }
    }

    /** Whether something of a job was sent that has not ended. Without, {@link #end} asks nobody and takes no time. */
    public boolean isInJob() {
        return inJob;
    }

    /**
     * Ends the job and learns whether anything of it is left, which makes the sandbox odd. Runs that were sent and not fetched
     * are dropped; when they take long, the sandbox is.
     */
    public void end() throws SandboxFault {
        if (inJob) {
            finish();
        }
        job = new byte[0];
        runs = new RunsAhead();
        lastPlanned = false;
    }

    private void send() throws IOException {
        List<Command.Run> taken = runs.take();
        if (taken.isEmpty()) {
            return;
        }
        if (!inJob) {
            inJob = true;
            line.say(job);
        }
        for (Command.Run run : taken) {
            line.say(FrameCodec.encode(run));
        }
        if (lastPlanned && runs.allSent()) {
            endSent = true;
            line.say(FrameCodec.encode(new Command.End()));
        }
        line.flush();
    }

    private Reply.Report report() throws IOException {
        Reply.Report report = line.hear(Reply.Report.class, maxReport);
        int expected = runs.answered().index();
        if (report.index() != expected) {
            throw new SandboxFault(
                    "the supervisor reported run %d (expected: run %d)".formatted(report.index(), expected));
        }
        if (report.flags().oomEvent() || report.outcome() == Reply.Outcome.MEMORY_LIMIT) {
            oddity = Optional.of("it ran out of memory");
        }
        return report;
    }

    private void finish() throws SandboxFault {
        Duration limit = runs.unanswered() > 0 ? DROPPED_WITHIN : DONE_WITHIN;
        try (Watchdog.Guard _ = watchdog.guard(limit, line::kill)) {
            if (!endSent) {
                line.say(FrameCodec.encode(new Command.End()));
                line.flush();
            }
            while (runs.unanswered() > 0) {
                report();
            }
            Reply.JobDone done = line.hear(Reply.JobDone.class, SMALL_FRAME);
            if (!done.clean()) {
                oddity = Optional.of("its job left something behind: " + done.found());
            }
        } catch (IOException e) {
            throw broken("the job did not end", e);
        }
        inJob = false;
        endSent = false;
    }

    /** Kills it, from any thread; a conversation under way becomes a fault. */
    public void kill() {
        line.kill();
    }

    private SandboxFault broken(String what, IOException cause) {
        SandboxFault fault = fault(what, cause);
        oddity = Optional.of(fault.getMessage());
        return fault;
    }

    private static SandboxFault fault(String what, IOException cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new SandboxFault(what + ": " + why, cause);
    }
}
