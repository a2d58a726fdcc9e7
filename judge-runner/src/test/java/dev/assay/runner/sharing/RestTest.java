package dev.assay.runner.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JudgeTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestTest {
    @Test
    void tests_areTakenInTheirOrderAndOnce() {
        Rest rest = rest(1, 1, 1);
        assertThat(rest.take().orElseThrow().position()).isZero();
        assertThat(positions(rest.take(Long.MAX_VALUE))).containsExactly(1, 2);
        assertThat(rest.take()).isEmpty();
        assertThat(rest.take(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void first_isTakenWhateverItsSizeAndOthersWhileTheyFit() {
        Rest rest = rest(100, 10, 10, 1);
        assertThat(positions(rest.take(20))).containsExactly(0, 1, 2);
        assertThat(rest.size()).isEqualTo(1);
    }

    @Test
    void turnPutBack_isTheNext() {
        Rest rest = rest(1, 1);
        Rest.Turn turn = rest.take().orElseThrow();
        rest.putBack(turn);
        assertThat(rest.take()).contains(turn);
    }

    @Test
    void secondTurn_comesLastAndIsTheLast() {
        Rest rest = rest(1, 1);
        Rest.Turn turn = rest.take().orElseThrow();
        assertThat(turn.last()).isFalse();
        rest.add(turn.again());
        assertThat(rest.take().orElseThrow().position()).isEqualTo(1);
        assertThat(rest.take()).contains(new Rest.Turn(turn.test(), 0, true));
    }

    @Test
    void nothing_isLeftOnceCleared() {
        Rest rest = rest(1, 1);
        rest.clear();
        assertThat(rest.size()).isZero();
        assertThat(rest.take()).isEmpty();
    }

    private static List<Integer> positions(List<Rest.Turn> turns) {
        return turns.stream().map(Rest.Turn::position).toList();
    }

    private static Rest rest(int... sizes) {
        return new Rest(IntStream.range(0, sizes.length)
                .mapToObj(index -> new JudgeTest(index, "t", true, new byte[sizes[index]], Optional.empty()))
                .toList());
    }
}
