package dev.assay.runner.sandbox;

import dev.assay.runner.protocol.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Which runs of a job are sent before their turn: as many as fit into a pipe that nobody reads. So neither side can ever wait for
 * the other to read: what the supervisor still has to read while it writes a report is in the pipe already.
 */
final class RunsAhead {
    /** What a pipe of 16 pages is certain to hold: the kernel fills each at least by half. */
    static final int MOST_BYTES = 32 << 10;

    /** The frame of a run beside its input. */
    private static final int FRAME = 64;

    private final Deque<Command.Run> planned = new ArrayDeque<>();
    /** Sent; the first is the one that the supervisor reads or runs. */
    private final Deque<Command.Run> unanswered = new ArrayDeque<>();
    /** Of the unanswered runs but the first, which will be read before anything is written. */
    private long bytesAhead;

    void plan(Command.Run run) {
        planned.add(run);
    }

    /** The run whose report comes next. */
    Optional<Command.Run> current() {
        return Optional.ofNullable(unanswered.isEmpty() ? planned.peek() : unanswered.peek());
    }

    /** Whether every planned run was taken to be sent. */
    boolean allSent() {
        return planned.isEmpty();
    }

    /** Runs that were sent and have not been reported. */
    int unanswered() {
        return unanswered.size();
    }

    /** What to send now. Nothing while half of what may be ahead still is: few large writes cost less than many small ones. */
    List<Command.Run> take() {
        List<Command.Run> taken = new ArrayList<>();
        if (bytesAhead <= MOST_BYTES / 2) {
            while (!planned.isEmpty() && (unanswered.isEmpty() || bytesAhead + size(planned.peek()) <= MOST_BYTES)) {
                Command.Run run = planned.remove();
                bytesAhead += unanswered.isEmpty() ? 0 : size(run);
                unanswered.add(run);
                taken.add(run);
            }
        }
        return taken;
    }

    /** The report of this run has arrived. */
    Command.Run answered() {
        Command.Run run = unanswered.remove();
        if (!unanswered.isEmpty()) {
            bytesAhead -= size(unanswered.peek());
        }
        return run;
    }

    private static long size(Command.Run run) {
        return (long) FRAME + run.stdin().length;
    }
}
