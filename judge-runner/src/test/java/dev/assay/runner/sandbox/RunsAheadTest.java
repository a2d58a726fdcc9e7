package dev.assay.runner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.runner.protocol.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunsAheadTest {
    private static final int KIB = 1 << 10;

    private final RunsAhead runs = new RunsAhead();

    @Test
    void smallRuns_areSentAtOnce() {
        plan(10, 10, 10);
        assertThat(take()).containsExactly(0, 1, 2);
        assertThat(runs.allSent()).isTrue();
        assertThat(runs.unanswered()).isEqualTo(3);
    }

    @Test
    void largeInput_isSentOnlyWhenItIsItsTurn() {
        plan(10, 40 * KIB, 10);
        assertThat(take()).containsExactly(0);
        assertThat(take()).isEmpty();
        runs.answered();
        assertThat(take()).containsExactly(1, 2);
    }

    @Test
    void runsThatDoNotFit_waitUntilHalfOfTheRoomIsFree() {
        plan(8 * KIB - 64, 8 * KIB - 64, 8 * KIB - 64, 8 * KIB - 64, 8 * KIB - 64, 8 * KIB - 64, 8 * KIB - 64);
        assertThat(take()).containsExactly(0, 1, 2, 3, 4);
        runs.answered();
        assertThat(take()).isEmpty();
        runs.answered();
        assertThat(take()).containsExactly(5, 6);
    }

    @Test
    void whatIsAheadOfTheCurrentRun_alwaysFitsAndEachRunHasItsTurn() {
        Random random = new Random(7);
        int[] sizes = random.ints(500, 0, 20 * KIB).toArray();
        plan(sizes);
        Deque<Integer> sent = new ArrayDeque<>();
        for (int next = 0; next < sizes.length; next++) {
            sent.addAll(take());
            long ahead = sent.stream().skip(1).mapToLong(run -> sizes[run]).sum();
            assertThat(ahead).isLessThanOrEqualTo(RunsAhead.MOST_BYTES);
            assertThat(runs.current().orElseThrow().index()).isEqualTo(next);
            assertThat(sent.remove()).isEqualTo(next);
            runs.answered();
        }
        assertThat(runs.current()).isEmpty();
    }

    private void plan(int... inputs) {
        for (int index = 0; index < inputs.length; index++) {
            runs.plan(new Command.Run(index, Command.Run.Mode.RUN, 1, 1, new byte[inputs[index]]));
        }
    }

    private List<Integer> take() {
        return runs.take().stream().map(Command.Run::index).toList();
    }
}
