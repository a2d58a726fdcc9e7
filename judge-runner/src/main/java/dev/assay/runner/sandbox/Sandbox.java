package dev.assay.runner.sandbox;

import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.FrameCodec;
import dev.assay.runner.protocol.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * One container and the conversation with its supervisor. A job is {@link #begin}, any number of {@link #run}, {@link #end}; one
 * job after the other, one thread at a time. After a {@link SandboxFault} it is dead. Whatever takes too long is killed by the
 * watchdog and becomes a fault as well.
 */
public final class Sandbox {
    private static final int PROTOCOL = 2;
    private static final int SMALL_FRAME = 64 << 10;
    /** A collected file's share of a report beside its content: its name and three numbers. */
    private static final int FILE_OVERHEAD = 300;

    private static final Duration READY_WITHIN = Duration.ofSeconds(30);
    /** A compiler that warms up on a busy machine. */
    private static final Duration WARM_WITHIN = Duration.ofSeconds(70);

    private static final Duration DONE_WITHIN = Duration.ofSeconds(5);
    /** What a report may take beyond the program's own time: start, cleaning, carrying the bytes, a busy machine. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Connection connection;
    private final Watchdog watchdog;
    private final Reply.Ready ready;
    private byte[] unsentJob = {};
    private boolean inJob;
    private int maxReport;
    private Optional<String> oddity = Optional.empty();

    private Sandbox(Connection connection, Watchdog watchdog, Reply.Ready ready) {
        this.connection = connection;
        this.watchdog = watchdog;
        this.ready = ready;
    }

    /**
     * Waits until the supervisor is ready.
     *
     * @throws SandboxFault when it is not in time, speaks another protocol or can make no jail; the container is then gone
     */
    public static Sandbox open(Connection connection, Watchdog watchdog) throws SandboxFault {
        try (Watchdog.Guard _ = watchdog.guard(READY_WITHIN, connection::kill)) {
            Reply reply = FrameCodec.readReply(connection.output(), SMALL_FRAME);
            if (!(reply instanceof Reply.Ready ready)) {
                throw new SandboxFault("the supervisor began with %s (expected: READY)".formatted(reply));
            }
            if (ready.protocol() != PROTOCOL) {
                throw new SandboxFault(
                        "the supervisor speaks protocol %d (expected: %d)".formatted(ready.protocol(), PROTOCOL));
            }
            if (!ready.jailWorks()) {
                throw new SandboxFault("no jail can be made on this host: " + ready.reason());
            }
            return new Sandbox(connection, watchdog, ready);
        } catch (IOException e) {
            connection.kill();
            throw fault("the supervisor did not get ready", e);
        }
    }

    /**
     * Has a resident started, before the first job, and waits until it is ready.
     *
     * @throws SandboxFault when it is not in time; the container is then gone
     */
    public void warm(Command.Warm resident) throws SandboxFault {
        try (Watchdog.Guard _ = watchdog.guard(WARM_WITHIN, connection::kill)) {
            connection.write(FrameCodec.encode(resident));
            Reply reply = FrameCodec.readReply(connection.output(), SMALL_FRAME);
            if (!(reply instanceof Reply.Warmed)) {
                throw new SandboxFault("the supervisor answered %s (expected: WARMED)".formatted(brief(reply)));
            }
        } catch (IOException e) {
            connection.kill();
            throw broken("the resident did not get ready", e);
        }
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
    public void begin(Command.Job job) throws SandboxFault {
        try {
            unsentJob = FrameCodec.encode(job);
        } catch (IOException e) {
            throw broken("the job can not be sent", e);
        }
        long longest = SMALL_FRAME + job.limits().stdoutBytes() + job.limits().stderrBytes();
        if (job.collectBytes() > 0) {
            longest += job.collectBytes() + (long) job.limits().workInodes() * FILE_OVERHEAD;
        }
        maxReport = (int) Math.min(longest, FrameCodec.MAX_FRAME);
    }

    /** Runs the job's program once. */
    public Reply.Report run(Command.Run run) throws SandboxFault {
        Duration limit = Duration.ofNanos(run.wallMicros() * 1000).plus(MARGIN);
        try (Watchdog.Guard _ = watchdog.guard(limit, connection::kill)) {
            if (unsentJob.length > 0) {
                connection.write(unsentJob);
                unsentJob = new byte[0];
                inJob = true;
            }
            connection.write(FrameCodec.encode(run));
            Reply reply = FrameCodec.readReply(connection.output(), maxReport);
            if (!(reply instanceof Reply.Report report) || report.index() != run.index()) {
                throw new SandboxFault("the supervisor answered %s (expected: the report of run %d)"
                        .formatted(brief(reply), run.index()));
            }
            if (report.flags().oomEvent() || report.outcome() == Reply.Outcome.MEMORY_LIMIT) {
                oddity = Optional.of("it ran out of memory");
            }
            return report;
        } catch (IOException e) {
            throw broken("run %d brought no report".formatted(run.index()), e);
        }
    }

    /** Ends the job and learns whether anything of it is left, which makes the sandbox odd. */
    public void end() throws SandboxFault {
        unsentJob = new byte[0];
        if (!inJob) {
            return;
        }
        inJob = false;
        try (Watchdog.Guard _ = watchdog.guard(DONE_WITHIN, connection::kill)) {
            connection.write(FrameCodec.encode(new Command.End()));
            Reply reply = FrameCodec.readReply(connection.output(), SMALL_FRAME);
            if (!(reply instanceof Reply.JobDone done)) {
                throw new SandboxFault("the supervisor answered %s (expected: JOB_DONE)".formatted(brief(reply)));
            }
            if (!done.clean()) {
                oddity = Optional.of("its job left something behind: " + done.found());
            }
        } catch (IOException e) {
            throw broken("the job did not end", e);
        }
    }

    /** Kills it, from any thread; a conversation under way becomes a fault. */
    public void kill() {
        connection.kill();
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

    private static String brief(Reply reply) {
        return switch (reply) {
            case Reply.Ready _ -> "READY";
            case Reply.Warmed _ -> "WARMED";
            case Reply.Report report -> "the report of run " + report.index();
            case Reply.JobDone _ -> "JOB_DONE";
            case Reply.Fault fault -> "FAULT: " + fault.message();
        };
    }
}
