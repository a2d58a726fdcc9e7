package dev.assay.runner.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of the frames: what is written is read again, and nothing that arrives does harm. */
class FrameCodecProperties {
    private static final int MOST = 1 << 20;

    @Property(tries = 300)
    void command_survivesTheWire(@ForAll("commands") Command command) throws IOException {
        byte[] frame = FrameCodec.encode(command);
        Command read = FrameCodec.readCommand(new ByteArrayInputStream(frame), MOST);
        assertThat(FrameCodec.encode(read)).isEqualTo(frame);
        assertThat(read).usingRecursiveComparison().isEqualTo(command);
    }

    @Property(tries = 300)
    void reply_survivesTheWire(@ForAll("replies") Reply reply) throws IOException {
        byte[] frame = FrameCodec.encode(reply);
        Reply read = FrameCodec.readReply(new ByteArrayInputStream(frame), MOST);
        assertThat(FrameCodec.encode(read)).isEqualTo(frame);
        assertThat(read).usingRecursiveComparison().isEqualTo(reply);
    }

    @Property(tries = 300)
    void truncatedFrame_isAnError(@ForAll("replies") Reply reply, @ForAll @IntRange(min = 1, max = 100) int missing)
            throws IOException {
        byte[] frame = FrameCodec.encode(reply);
        byte[] cut = Arrays.copyOf(frame, Math.max(0, frame.length - missing));
        assertThatThrownBy(() -> FrameCodec.readReply(new ByteArrayInputStream(cut), MOST))
                .isInstanceOf(IOException.class);
    }

    @Property(tries = 300)
    void frameWhoseLengthLies_isAnError(@ForAll("replies") Reply reply, @ForAll @IntRange(min = 1, max = 20) int less)
            throws IOException {
        byte[] frame = FrameCodec.encode(reply);
        int length = frame.length - Integer.BYTES - less;
        if (length < 1) {
            return;
        }
        frame[0] = (byte) (length >>> 24);
        frame[1] = (byte) (length >>> 16);
        frame[2] = (byte) (length >>> 8);
        frame[3] = (byte) length;
        assertThatThrownBy(() -> FrameCodec.readReply(new ByteArrayInputStream(frame), MOST))
                .isInstanceOf(ProtocolException.class);
    }

    @Property(tries = 1000)
    void anyBytes_areAFrameOrAnError(@ForAll @Size(max = 200) byte[] bytes) {
        try {
            FrameCodec.readReply(new ByteArrayInputStream(bytes), MOST);
        } catch (IOException _) {
            return;
        }
        assertThat(bytes.length).isGreaterThan(Integer.BYTES);
    }

    @Property(tries = 1000)
    void anyBodyOfAReport_isAReportOrAnError(@ForAll @Size(max = 200) byte[] body) {
        byte[] frame = new byte[Integer.BYTES + 1 + body.length];
        frame[3] = (byte) (1 + body.length);
        frame[4] = (byte) 0x82;
        System.arraycopy(body, 0, frame, 5, body.length);
        try {
            FrameCodec.readReply(new ByteArrayInputStream(frame), MOST);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(IOException.class);
        }
    }

    @Provide
    Arbitrary<Command> commands() {
        Arbitrary<Command> jobs = Combinators.combine(programs(), files(), limits(), names().optional(), numbers())
                .as(Command.Job::new);
        Arbitrary<Command> runs = Combinators.combine(
                        counts(), Arbitraries.of(Command.Run.Mode.class), numbers(), numbers(), bytes())
                .as(Command.Run::new);
        Arbitrary<Command> residents = Combinators.combine(
                        Arbitraries.of(Command.Warm.Kind.class), counts(), commandLines(), limits())
                .as(Command.Warm::new);
        return Arbitraries.oneOf(jobs, runs, residents, Arbitraries.just(new Command.End()));
    }

    private static Arbitrary<Program> programs() {
        return Arbitraries.oneOf(
                commandLines().map(Program.class::cast), Arbitraries.of(new Program.Forked(), new Program.Asked()));
    }

    private static Arbitrary<Program.Executed> commandLines() {
        return Combinators.combine(texts().list().ofMaxSize(4), texts().list().ofMaxSize(4))
                .as((arguments, environment) -> {
                    List<String> argv = new ArrayList<>(List.of("/usr/bin/program"));
                    argv.addAll(arguments);
                    return new Program.Executed(argv, environment);
                });
    }

    @Provide
    Arbitrary<Reply> replies() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Reply> ready = Combinators.combine(
                        counts(),
                        Arbitraries.of(1, 2),
                        limit(),
                        limit(),
                        Arbitraries.of(Isolation.class).optional(),
                        texts())
                .as(Reply.Ready::new);
        Arbitrary<Reply.Flags> reportFlags =
                Combinators.combine(flags, flags, flags, flags, flags).as(Reply.Flags::new);
        Arbitrary<Reply> report = Combinators.combine(
                        counts(),
                        Arbitraries.of(Reply.Outcome.class),
                        counts(),
                        Combinators.combine(numbers(), numbers(), numbers(), numbers())
                                .as(List::of),
                        reportFlags,
                        bytes(),
                        bytes(),
                        files())
                .as((index, outcome, code, usage, some, stdout, stderr, files) -> new Reply.Report(
                        index,
                        outcome,
                        code,
                        code,
                        usage.get(0),
                        usage.get(1),
                        usage.get(2),
                        usage.get(3),
                        some,
                        stdout,
                        stderr,
                        files));
        Arbitrary<Reply> done = Combinators.combine(flags, texts()).as(Reply.JobDone::new);
        Arbitrary<Reply> fault = texts().map(Reply.Fault::new);
        return Arbitraries.oneOf(ready, report, done, fault);
    }

    private static Arbitrary<List<WorkFile>> files() {
        return Combinators.combine(names(), Arbitraries.integers().between(0, 0777), bytes())
                .as(WorkFile::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<JobLimits> limits() {
        return Combinators.combine(numbers(), counts(), counts())
                .as((bytes, some, few) -> new JobLimits(bytes, some, bytes, bytes, few, some, bytes, bytes, bytes));
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("0123456789_$äΩ")
                .ofMinLength(1)
                .ofMaxLength(20);
        return part.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("/", parts));
    }

    private static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ascii().ofMaxLength(30);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().greaterOrEqual(0);
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.longs().greaterOrEqual(0);
    }

    private static Arbitrary<Long> limit() {
        return Arbitraries.longs().greaterOrEqual(Reply.UNLIMITED);
    }
}
