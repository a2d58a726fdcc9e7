package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class RoundScoreTest {
    private static final HintPenalty PENALTY = HintPenalty.DEFAULT;

    @Test
    void bestSubmission_counts_lessTheHints() {
        assertThat(RoundScore.of(List.of(40.0, 100.0, 70.0), 0, PENALTY)).hasValue(100);
        assertThat(RoundScore.of(List.of(40.0, 100.0, 70.0), 2, PENALTY)).hasValue(90);
        assertThat(RoundScore.of(List.of(3.0), 1, PENALTY)).hasValue(0);
    }

    @Test
    void roundWithoutAScoredSubmission_hasNoScore() {
        assertThat(RoundScore.of(List.of(), 1, PENALTY)).isEmpty();
        assertThat(RoundScore.of(List.of(0.0), 0, PENALTY)).hasValue(0);
    }

    @Test
    void nearlyEverything_isNotAHundred_andAWholeNumberStaysOne() {
        assertThat(RoundScore.of(List.of(99.99), 0, PENALTY)).hasValue(99);
        assertThat(RoundScore.of(List.of(70.0 - 1e-12), 0, PENALTY)).hasValue(70);
    }

    @Test
    void pointsOutOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundScore.of(List.of(100.5), 0, PENALTY))
                .withMessage("points 100.5 (expected: 0 to 100)");
    }

    @Property
    void oneMoreSubmission_neverLowersTheScore(
            @ForAll @NotEmpty List<@DoubleRange(max = 100) Double> points,
            @ForAll @DoubleRange(max = 100) double more,
            @ForAll @IntRange(max = 10) int hints) {
        List<Double> all = new ArrayList<>(points);
        all.add(more);
        assertThat(RoundScore.of(all, hints, PENALTY).getAsInt())
                .isBetween(RoundScore.of(points, hints, PENALTY).getAsInt(), 100);
    }
}
