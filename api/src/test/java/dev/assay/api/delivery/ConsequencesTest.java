package dev.assay.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.outbound.Answer;
import dev.assay.db.webhook.Consequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequencesTest {
    private static final double MIDDLE = 0.5;

    private static Answer answered(int status) {
        return new Answer.Answered(status, Optional.empty(), "");
    }

    private static List<Duration> pauses(double chance) {
        List<Duration> pauses = new ArrayList<>();
        for (int attempt = 1; attempt < RetrySchedule.attempts(); attempt++) {
            pauses.add(RetrySchedule.pause(attempt, chance).orElseThrow());
        }
        return pauses;
    }

    @Test
    void pauses_grow_and_are_three_days_together() {
        assertThat(pauses(MIDDLE)).isSorted().doesNotHaveDuplicates();
        assertThat(pauses(MIDDLE).getFirst()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pauses(MIDDLE).stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(RetrySchedule.WHOLE.minusMinutes(1), RetrySchedule.WHOLE.plusMinutes(1));
        assertThat(RetrySchedule.pause(RetrySchedule.attempts(), MIDDLE)).isEmpty();
    }

    @Test
    void chance_moves_a_pause_by_a_tenth_at_most() {
        List<Duration> shortest = pauses(0);
        List<Duration> longest = pauses(1);
        for (int i = 0; i < shortest.size(); i++) {
            long middle = pauses(MIDDLE).get(i).toMillis();
            assertThat(shortest.get(i).toMillis()).isBetween(middle * 9 / 10 - 1, middle * 9 / 10 + 1);
            assertThat(longest.get(i).toMillis()).isBetween(middle * 11 / 10 - 1, middle * 11 / 10 + 1);
        }
        assertThatThrownBy(() -> RetrySchedule.pause(0, MIDDLE)).hasMessageContaining("from 1 on");
        assertThatThrownBy(() -> RetrySchedule.pause(1, 1.5)).hasMessageContaining("0 to 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void success_is_success(int status) {
        assertThat(Consequences.of(answered(status), 1, MIDDLE)).isEqualTo(new Consequence.Arrived());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 307, 400, 401, 404, 409, 429, 500, 502, 503})
    void anything_else_is_tried_again(int status) {
        assertThat(Consequences.of(answered(status), 1, MIDDLE))
                .isEqualTo(new Consequence.Again(Duration.ofSeconds(5)));
    }

    @Test
    void no_answer_is_tried_again() {
        Consequence again = new Consequence.Again(Duration.ofMinutes(1));
        assertThat(Consequences.of(new Answer.TimedOut(), 2, MIDDLE)).isEqualTo(again);
        assertThat(Consequences.of(new Answer.Unreachable("refused"), 2, MIDDLE))
                .isEqualTo(again);
        assertThat(Consequences.of(new Answer.Refused("not public"), 2, MIDDLE)).isEqualTo(again);
    }

    @Test
    void gone_is_gone_at_once_and_the_last_failure_is_the_end() {
        assertThat(Consequences.of(answered(410), 1, MIDDLE)).isEqualTo(new Consequence.Gone());
        assertThat(Consequences.of(answered(500), RetrySchedule.attempts(), MIDDLE))
                .isEqualTo(new Consequence.GivenUp(RetrySchedule.WHOLE));
    }

    @Test
    void a_receiver_may_ask_for_a_longer_pause_up_to_a_day_but_not_for_a_shorter_one() {
        assertThat(after(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(10));
        assertThat(after(Duration.ofDays(9))).isEqualTo(Duration.ofDays(1));
        assertThat(after(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(5));
    }

    private static Duration after(Duration wish) {
        Answer answer = new Answer.Answered(503, Optional.of(wish), "");
        return ((Consequence.Again) Consequences.of(answer, 1, MIDDLE)).after();
    }
}
