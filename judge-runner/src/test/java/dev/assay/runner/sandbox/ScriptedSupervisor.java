package dev.assay.runner.sandbox;

import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.FrameCodec;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.protocol.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** A supervisor without a container: speaks the protocol's bytes and answers by a script. */
public final class ScriptedSupervisor implements Connection {
    public static final Reply.Ready READY = new Reply.Ready(3, 1, 64 << 20, 32, Optional.of(Isolation.JAIL), "");
    private static final int MOST = 1 << 20;

    private final Function<Command, List<Reply>> script;
    private final Answers answers = new Answers();
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<Integer> writes = new CopyOnWriteArrayList<>();
    private volatile boolean killed;

    public ScriptedSupervisor(Reply first, Function<Command, List<Reply>> script) throws IOException {
        this.script = script;
        answers.say(FrameCodec.encode(first));
    }

    /** One that is ready, and runs every program to its normal end with this output. */
    public static ScriptedSupervisor printing(String stdout) throws IOException {
        return new ScriptedSupervisor(READY, command -> normal(command, stdout));
    }

    /** What a supervisor answers when all goes well. */
    public static List<Reply> normal(Command command, String stdout) {
        return switch (command) {
            case Command.Warm _ -> List.of(new Reply.Warmed());
            case Command.Job _ -> List.of();
            case Command.Run run -> List.of(report(run.index(), Reply.Outcome.EXITED, stdout));
            case Command.End _ -> List.of(new Reply.JobDone(true, ""));
        };
    }

    public static Reply.Report report(int index, Reply.Outcome outcome, String stdout) {
        return new Reply.Report(
                index,
                outcome,
                0,
                0,
                1000,
                1000,
                1 << 20,
                0,
                new Reply.Flags(false, false, false, false, false),
                stdout.getBytes(StandardCharsets.UTF_8),
                new byte[0],
                List.of());
    }

    /** What it was told so far. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** The indexes of the runs it was told of so far. */
    public List<Integer> runs() {
        return commands.stream()
                .filter(Command.Run.class::isInstance)
                .map(command -> ((Command.Run) command).index())
                .toList();
    }

    /** How many bytes came with each write. */
    public List<Integer> writes() {
        return List.copyOf(writes);
    }

    public boolean isKilled() {
        return killed;
    }

    /** Says something that is no frame. */
    public void babble() {
        answers.say(new byte[] {0, 0, 0, 1, 0x55});
    }

    @Override
    public InputStream output() {
        return answers;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (killed) {
            throw new IOException("the connection is closed");
        }
        writes.add(bytes.length);
        ByteArrayInputStream frames = new ByteArrayInputStream(bytes);
        while (frames.available() > 0) {
            Command command = FrameCodec.readCommand(frames, MOST);
            commands.add(command);
            for (Reply reply : script.apply(command)) {
                answers.say(FrameCodec.encode(reply));
            }
        }
    }

    @Override
    public void kill() {
        killed = true;
        answers.say(Answers.END);
    }

    private static final class Answers extends InputStream {
        private static final byte[] END = {};
        private final BlockingQueue<byte[]> said = new LinkedBlockingQueue<>();
        private byte[] current = {0};
        private int position = 1;

        void say(byte[] bytes) {
            said.add(bytes);
        }

        @Override
        public int read() throws IOException {
            while (position == current.length) {
                if (current.length == 0) {
                    return -1;
                }
                try {
                    current = said.take();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                position = 0;
            }
            return Byte.toUnsignedInt(current[position++]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int first = read();
            if (first < 0) {
                return -1;
            }
            target[offset] = (byte) first;
            return 1;
        }
    }
}
