package dev.assay.db.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.interview.Move.Decision;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private static Interview interview(InterviewStatus status, OptionalInt minutes) {
        boolean started = status != InterviewStatus.CREATED;
        return new Interview(
                ID,
                ID,
                PracticeType.DSA,
                Difficulty.EASY,
                "title",
                new InterviewConfig(List.of(), 3, minutes, List.of()),
                status,
                started ? Optional.of(NOW) : Optional.empty(),
                started && minutes.isPresent()
                        ? Optional.of(NOW.plusSeconds(60L * minutes.getAsInt()))
                        : Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                NOW,
                0);
    }

    private static List<Round> rounds(RoundStatus... statuses) {
        return IntStream.range(0, statuses.length)
                .mapToObj(index -> new Round(
                        new UUID(1, index),
                        ID,
                        ID,
                        ID,
                        index + 1,
                        statuses[index],
                        statuses[index] == RoundStatus.IN_PROGRESS ? Optional.of(NOW) : Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()))
                .toList();
    }

    private static Decision.Allowed allowed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return (Decision.Allowed) decision;
    }

    @Test
    void theTransitionsOfInterviews_areThese() {
        assertThat(InterviewStatus.CREATED.next())
                .containsExactly(InterviewStatus.IN_PROGRESS, InterviewStatus.ABANDONED);
        assertThat(InterviewStatus.IN_PROGRESS.next())
                .containsExactly(
                        InterviewStatus.PAUSED,
                        InterviewStatus.INTERRUPTED,
                        InterviewStatus.COMPLETED,
                        InterviewStatus.ABANDONED);
        assertThat(InterviewStatus.PAUSED.next())
                .containsExactly(InterviewStatus.IN_PROGRESS, InterviewStatus.COMPLETED, InterviewStatus.ABANDONED);
        assertThat(InterviewStatus.INTERRUPTED.next()).isEqualTo(InterviewStatus.PAUSED.next());
        assertThat(InterviewStatus.COMPLETED.isFinal()).isTrue();
        assertThat(InterviewStatus.ABANDONED.isFinal()).isTrue();
    }

    @Test
    void theTransitionsOfRounds_areThese() {
        assertThat(RoundStatus.NOT_STARTED.next()).containsExactly(RoundStatus.IN_PROGRESS, RoundStatus.SKIPPED);
        assertThat(RoundStatus.IN_PROGRESS.next()).containsExactly(RoundStatus.COMPLETED, RoundStatus.SKIPPED);
        assertThat(RoundStatus.COMPLETED.isFinal()).isTrue();
        assertThat(RoundStatus.SKIPPED.isFinal()).isTrue();
    }

    @Test
    void starting_setsTheDeadline_andStartsTheFirstRoundAlone() {
        Decision.Allowed after = allowed(Move.START.decide(
                interview(InterviewStatus.CREATED, OptionalInt.of(30)),
                rounds(RoundStatus.NOT_STARTED, RoundStatus.NOT_STARTED),
                NOW));
        assertThat(after.interview().status()).isEqualTo(InterviewStatus.IN_PROGRESS);
        assertThat(after.interview().deadlineAt()).contains(NOW.plusSeconds(1800));
        assertThat(after.changed()).singleElement().satisfies(round -> {
            assertThat(round.number()).isEqualTo(1);
            assertThat(round.status()).isEqualTo(RoundStatus.IN_PROGRESS);
            assertThat(round.deadlineAt()).contains(NOW.plusSeconds(1800));
        });
    }

    @Test
    void withoutALimit_thereIsNoDeadline() {
        Decision.Allowed after = allowed(Move.START.decide(
                interview(InterviewStatus.CREATED, OptionalInt.empty()), rounds(RoundStatus.NOT_STARTED), NOW));
        assertThat(after.interview().deadlineAt()).isEmpty();
        assertThat(after.changed().getFirst().isOver(Instant.MAX)).isFalse();
    }

    @Test
    void next_completesTheRunningRound_beforeTheOneAfterItStarts() {
        Decision.Allowed after = allowed(Move.NEXT.decide(
                interview(InterviewStatus.IN_PROGRESS, OptionalInt.empty()),
                rounds(RoundStatus.COMPLETED, RoundStatus.IN_PROGRESS, RoundStatus.NOT_STARTED),
                NOW.plusSeconds(90)));
        assertThat(after.changed())
                .extracting(Round::status)
                .containsExactly(RoundStatus.COMPLETED, RoundStatus.IN_PROGRESS);
        assertThat(after.changed().getFirst().durationSec()).hasValue(90);
        assertThat(after.interview().status()).isEqualTo(InterviewStatus.IN_PROGRESS);
    }

    @Test
    void next_isRefused_afterTheLastRound_andAfterTheDeadlineWithItsGrace() {
        Interview running = interview(InterviewStatus.IN_PROGRESS, OptionalInt.of(1));
        assertThat(Move.NEXT.decide(running, rounds(RoundStatus.IN_PROGRESS), NOW))
                .isInstanceOf(Decision.Refused.class);
        List<Round> two = rounds(RoundStatus.IN_PROGRESS, RoundStatus.NOT_STARTED);
        assertThat(Move.NEXT.decide(running, two, NOW.plusSeconds(65))).isInstanceOf(Decision.Allowed.class);
        assertThat(Move.NEXT.decide(running, two, NOW.plusSeconds(66))).isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = InterviewStatus.class,
            names = {"IN_PROGRESS", "PAUSED", "INTERRUPTED"})
    void completing_closesEveryOpenRound(InterviewStatus status) {
        Decision.Allowed after = allowed(Move.COMPLETE.decide(
                interview(status, OptionalInt.empty()),
                rounds(RoundStatus.COMPLETED, RoundStatus.IN_PROGRESS, RoundStatus.NOT_STARTED),
                NOW.plusSeconds(100)));
        assertThat(after.interview().status()).isEqualTo(InterviewStatus.COMPLETED);
        assertThat(after.interview().totalDurationSec()).hasValue(100);
        assertThat(after.changed())
                .extracting(Round::status)
                .containsExactly(RoundStatus.COMPLETED, RoundStatus.SKIPPED);
    }

    @ParameterizedTest
    @EnumSource(
            value = InterviewStatus.class,
            names = {"COMPLETED", "ABANDONED"})
    void aFinalInterview_refusesEveryMove_andAllowsNothing(InterviewStatus status) {
        for (Move move : Move.values()) {
            Decision decision = move.decide(interview(status, OptionalInt.empty()), rounds(RoundStatus.COMPLETED), NOW);
            assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                assertThat(refused.current()).isEqualTo(status);
                assertThat(refused.allowed()).isEmpty();
            });
        }
    }

    @Test
    void anInterviewThatWasNeverStarted_canBeAbandoned_butNotCompleted() {
        Interview created = interview(InterviewStatus.CREATED, OptionalInt.empty());
        List<Round> rounds = rounds(RoundStatus.NOT_STARTED, RoundStatus.NOT_STARTED);
        assertThat(Move.COMPLETE.decide(created, rounds, NOW)).isInstanceOf(Decision.Refused.class);
        Decision.Allowed after = allowed(Move.ABANDON.decide(created, rounds, NOW));
        assertThat(after.interview().totalDurationSec()).isEmpty();
        assertThat(after.changed()).extracting(Round::status).containsOnly(RoundStatus.SKIPPED);
    }
}
