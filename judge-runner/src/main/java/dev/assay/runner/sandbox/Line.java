package dev.assay.runner.sandbox;

import dev.assay.runner.protocol.FrameCodec;
import dev.assay.runner.protocol.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Frames on the connection to one supervisor. */
final class Line {
    /** The most that is copied so as to be written at once. */
    private static final int TOGETHER = 64 << 10;

    private final Connection connection;
    private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();

    Line(Connection connection) {
        this.connection = connection;
    }

    /** Says it no later than at the next {@link #flush}: each write passes through three processes, so small frames travel together. */
    void say(byte[] frame) throws IOException {
        if (unsent.size() + frame.length > TOGETHER) {
            flush();
            connection.write(frame);
        } else {
            unsent.writeBytes(frame);
        }
    }

    void flush() throws IOException {
        if (unsent.size() > 0) {
            connection.write(unsent.toByteArray());
            unsent.reset();
        }
    }

    /**
     * Waits for what the supervisor says next.
     *
     * @param maxLength the longest frame that makes sense now
     * @throws SandboxFault when it is something else
     */
    <T extends Reply> T hear(Class<T> expected, int maxLength) throws IOException {
        Reply reply = FrameCodec.readReply(connection.output(), maxLength);
        if (!expected.isInstance(reply)) {
            throw new SandboxFault(
                    "the supervisor said %s (expected: %s)".formatted(brief(reply), expected.getSimpleName()));
        }
        return expected.cast(reply);
    }

    void kill() {
        connection.kill();
    }

    private static String brief(Reply reply) {
        return switch (reply) {
            case Reply.Ready _ -> "Ready";
            case Reply.Warmed _ -> "Warmed";
            case Reply.Report report -> "Report of run " + report.index();
            case Reply.JobDone _ -> "JobDone";
            case Reply.Fault fault -> "Fault: " + fault.message();
        };
    }
}
