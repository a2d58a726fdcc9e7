package dev.assay.runner.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Frames to bytes and back. Reading allocates as bytes arrive, never by a length that was only declared. */
public final class FrameCodec {
    /** The longest frame, type and body. */
    public static final int MAX_FRAME = 64 << 20;

    private static final int JOB = 0x01;
    private static final int RUN = 0x02;
    private static final int END = 0x03;
    private static final int WARM = 0x04;
    private static final int READY = 0x81;
    private static final int REPORT = 0x82;
    private static final int JOB_DONE = 0x83;
    private static final int FAULT = 0x84;
    private static final int WARMED = 0x85;
    private static final int EXEC_PROGRAM = 0;
    private static final int FORK_PROGRAM = 1;
    private static final int ASK_PROGRAM = 2;

    private FrameCodec() {}

    /**
     * The bytes of a command's frame.
     *
     * @throws ProtocolException when it would be longer than {@link #MAX_FRAME}
     */
    public static byte[] encode(Command command) throws ProtocolException {
        return bounded(
                switch (command) {
                    case Command.Warm warm -> encodeWarm(warm);
                    case Command.Job job -> encodeJob(job);
                    case Command.Run run ->
                        new BodyWriter(RUN, run.stdin().length)
                                .u32(run.index())
                                .u8(run.mode().code())
                                .u64(run.cpuMicros())
                                .u64(run.wallMicros())
                                .bytes(run.stdin());
                    case Command.End _ -> new BodyWriter(END);
                });
    }

    /**
     * The bytes of a reply's frame.
     *
     * @throws ProtocolException when it would be longer than {@link #MAX_FRAME}
     */
    public static byte[] encode(Reply reply) throws ProtocolException {
        return bounded(
                switch (reply) {
                    case Reply.Ready ready ->
                        new BodyWriter(READY)
                                .u32(ready.protocol())
                                .u8(ready.cgroup())
                                .u64(ready.memoryBytes())
                                .u64(ready.pids())
                                .u8(ready.isolation().map(Isolation::code).orElse(Isolation.NOTHING))
                                .text(ready.reason());
                    case Reply.Warmed _ -> new BodyWriter(WARMED);
                    case Reply.Report report -> encodeReport(report);
                    case Reply.JobDone done ->
                        new BodyWriter(JOB_DONE).flag(done.clean()).text(done.found());
                    case Reply.Fault fault -> new BodyWriter(FAULT).text(fault.message());
                });
    }

    /**
     * Reads what the supervisor says next, blocking until it has arrived.
     *
     * @param maxLength the longest frame that makes sense now, at most {@link #MAX_FRAME}
     * @throws EOFException when the stream ended, between frames or inside one
     * @throws ProtocolException when the frame is not one of the supervisor's, malformed or too long
     */
    public static Reply readReply(InputStream in, int maxLength) throws IOException {
        BodyReader body = new BodyReader(readFrame(in, maxLength));
        int type = body.u8();
        Reply reply = switch (type) {
            case READY ->
                new Reply.Ready(
                        body.u32(), body.u8(), body.limit(), body.limit(), Isolation.of(body.u8()), body.text());
            case WARMED -> new Reply.Warmed();
            case REPORT -> report(body);
            case JOB_DONE -> new Reply.JobDone(body.flag(), body.text());
            case FAULT -> new Reply.Fault(body.text());
            default -> throw new ProtocolException("frame type 0x%02x is none of the supervisor's".formatted(type));
        };
        body.end();
        return reply;
    }

    /**
     * Reads what a runner says next: the supervisor's side, spoken by whoever stands in for it.
     *
     * @throws EOFException when the stream ended, between frames or inside one
     * @throws ProtocolException when the frame is not one of the runner's, malformed or too long
     */
    public static Command readCommand(InputStream in, int maxLength) throws IOException {
        BodyReader body = new BodyReader(readFrame(in, maxLength));
        int type = body.u8();
        try {
            Command command = switch (type) {
                case WARM -> warm(body);
                case JOB -> job(body);
                case RUN -> new Command.Run(body.u32(), mode(body), body.u64(), body.u64(), body.bytes());
                case END -> new Command.End();
                default -> throw new ProtocolException("frame type 0x%02x is none of the runner's".formatted(type));
            };
            body.end();
            return command;
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(e.getMessage());
        }
    }

    private static BodyWriter encodeWarm(Command.Warm warm) {
        BodyWriter body = new BodyWriter(WARM)
                .u8(
                        switch (warm.kind()) {
                            case FORK -> FORK_PROGRAM;
                            case SERVER -> ASK_PROGRAM;
                        })
                .u32(warm.jobs())
                .list(warm.command().argv(), BodyWriter::text)
                .list(warm.command().environment(), BodyWriter::text);
        return limits(body, warm.limits());
    }

    private static BodyWriter encodeJob(Command.Job job) {
        BodyWriter body = new BodyWriter(JOB);
        switch (job.program()) {
            case Program.Executed executed ->
                body.u8(EXEC_PROGRAM)
                        .list(executed.argv(), BodyWriter::text)
                        .list(executed.environment(), BodyWriter::text);
            case Program.Forked _ -> body.u8(FORK_PROGRAM).u32(0).u32(0);
            case Program.Asked _ -> body.u8(ASK_PROGRAM).u32(0).u32(0);
        }
        return limits(body.files(job.files()), job.limits())
                .text(job.collect().orElse(""))
                .u64(job.collectBytes());
    }

    private static BodyWriter limits(BodyWriter body, JobLimits limits) {
        return body.u64(limits.memoryBytes())
                .u32(limits.processes())
                .u64(limits.fileSizeBytes())
                .u64(limits.workBytes())
                .u32(limits.workInodes())
                .u32(limits.openFiles())
                .u64(limits.stackBytes())
                .u64(limits.stdoutBytes())
                .u64(limits.stderrBytes());
    }

    private static JobLimits limits(BodyReader body) throws ProtocolException {
        return new JobLimits(
                body.u64(),
                body.u32(),
                body.u64(),
                body.u64(),
                body.u32(),
                body.u32(),
                body.u64(),
                body.u64(),
                body.u64());
    }

    private static Command.Warm warm(BodyReader body) throws ProtocolException {
        int kind = body.u8();
        if (kind != FORK_PROGRAM && kind != ASK_PROGRAM) {
            throw new ProtocolException("a resident of kind %d (expected: 1 or 2)".formatted(kind));
        }
        return new Command.Warm(
                kind == FORK_PROGRAM ? Command.Warm.Kind.FORK : Command.Warm.Kind.SERVER,
                body.u32(),
                command(body),
                limits(body));
    }

    private static Command.Job job(BodyReader body) throws ProtocolException {
        return new Command.Job(
                program(body),
                body.files(),
                limits(body),
                Optional.of(body.text()).filter(name -> !name.isEmpty()),
                body.u64());
    }

    private static Program program(BodyReader body) throws ProtocolException {
        int how = body.u8();
        if (how == EXEC_PROGRAM) {
            return command(body);
        }
        if (body.u64() != 0) { // two empty lists
            throw new ProtocolException("a job of a resident has a command of its own");
        }
        return switch (how) {
            case FORK_PROGRAM -> new Program.Forked();
            case ASK_PROGRAM -> new Program.Asked();
            default -> throw new ProtocolException("a job run in way %d (expected: 0 to 2)".formatted(how));
        };
    }

    private static Program.Executed command(BodyReader body) throws ProtocolException {
        return new Program.Executed(
                body.list(Integer.BYTES, BodyReader::text), body.list(Integer.BYTES, BodyReader::text));
    }

    private static Command.Run.Mode mode(BodyReader body) throws ProtocolException {
        return Command.Run.Mode.of(body.u8());
    }

    private static BodyWriter encodeReport(Reply.Report report) {
        Reply.Flags flags = report.flags();
        return new BodyWriter(REPORT)
                .u32(report.index())
                .u8(report.outcome().code())
                .u32(report.exitCode())
                .u32(report.signal())
                .u64(report.cpuMicros())
                .u64(report.wallMicros())
                .u64(report.peakMemoryBytes())
                .u64(report.checkMicros())
                .u8((flags.stdoutTruncated() ? 1 : 0)
                        | (flags.stderrTruncated() ? 2 : 0)
                        | (flags.oomEvent() ? 4 : 0)
                        | (flags.collectOverflow() ? 8 : 0)
                        | (flags.notRun() ? 16 : 0))
                .bytes(report.stdout())
                .bytes(report.stderr())
                .files(report.collected());
    }

    private static Reply.Report report(BodyReader body) throws ProtocolException {
        return new Reply.Report(
                body.u32(),
                Reply.Outcome.of(body.u8()),
                body.u32(),
                body.u32(),
                body.u64(),
                body.u64(),
                body.u64(),
                body.u64(),
                flags(body.u8Below(32, "flags")),
                body.bytes(),
                body.bytes(),
                body.files());
    }

    private static Reply.Flags flags(int bits) {
        return new Reply.Flags((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0);
    }

    private static byte[] bounded(BodyWriter body) throws ProtocolException {
        byte[] frame = body.frame();
        if (frame.length - Integer.BYTES > MAX_FRAME) {
            throw new ProtocolException("frame of %d bytes (expected: at most %d)".formatted(frame.length, MAX_FRAME));
        }
        return frame;
    }

    private static byte[] readFrame(InputStream in, int maxLength) throws IOException {
        long length = Integer.toUnsignedLong(
                ByteBuffer.wrap(exactly(in, Integer.BYTES)).getInt());
        if (length < 1 || length > Math.min(maxLength, MAX_FRAME)) {
            throw new ProtocolException(
                    "frame of %d bytes (expected: 1 to %d)".formatted(length, Math.min(maxLength, MAX_FRAME)));
        }
        return exactly(in, (int) length);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the supervisor's stream ended %d bytes into %d".formatted(bytes.length, length));
        }
        return bytes;
    }
}
