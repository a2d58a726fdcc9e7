package dev.assay.db.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewRulesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private static Standing created(PracticeType type, OptionalInt minutes, int rounds) {
        return created(type, new InterviewConfig(List.of(), rounds, minutes, List.of()), OptionalInt.empty());
    }

    private static Standing created(PracticeType type, InterviewConfig config, OptionalInt ownLimitSec) {
        Interview interview = new Interview(
                ID,
                ID,
                type,
                Difficulty.EASY,
                "title",
                config,
                InterviewStatus.CREATED,
                InterviewClock.waiting(type, config.limit()),
                NOW,
                0);
        return new Standing(
                interview,
                IntStream.rangeClosed(1, config.numQuestions())
                        .mapToObj(number -> Round.waiting(new UUID(1, number), ID, ID, ID, number, ownLimitSec))
                        .toList());
    }

    private static Standing started(PracticeType type, OptionalInt minutes, int rounds) {
        return after(created(type, minutes, rounds), new Move.Start(Allowance.NONE), NOW);
    }

    /** The standing once an allowed move has been made. */
    static Standing after(Standing standing, Move move, Instant now) {
        Decision.Allowed allowed = allowed(standing, move, now);
        List<Round> rounds = new ArrayList<>();
        for (Round round : standing.rounds()) {
            rounds.add(allowed.changed().stream()
                    .filter(changed -> changed.id().equals(round.id()))
                    .findFirst()
                    .orElse(round));
        }
        return new Standing(allowed.interview(), rounds);
    }

    private static Decision.Allowed allowed(Standing standing, Move move, Instant now) {
        Decision decision = InterviewRules.decide(standing, move, now);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return (Decision.Allowed) decision;
    }

    private static void assertRefused(Standing standing, Move move, Instant now) {
        assertThat(InterviewRules.decide(standing, move, now)).isInstanceOf(Decision.Refused.class);
    }

    private static List<RoundStatus> statuses(Standing standing) {
        return standing.rounds().stream().map(Round::status).toList();
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
        Standing standing = started(PracticeType.DSA, OptionalInt.of(30), 2);
        assertThat(standing.interview().status()).isEqualTo(InterviewStatus.IN_PROGRESS);
        assertThat(standing.interview().clock().deadlineAt()).contains(NOW.plusSeconds(1800));
        assertThat(statuses(standing)).containsExactly(RoundStatus.IN_PROGRESS, RoundStatus.NOT_STARTED);
        assertThat(standing.rounds().getFirst().deadlineAt()).contains(NOW.plusSeconds(1800));
        assertRefused(standing, new Move.Start(Allowance.NONE), NOW);
    }

    @Test
    void aRoundEnds_atItsOwnLimit_orWithTheInterview_whicheverIsFirst() {
        InterviewConfig config = new InterviewConfig(
                List.of(), 2, OptionalInt.of(15), List.of(), PracticeMode.PRACTICE, true, true, true);
        Standing first = after(
                created(PracticeType.DSA, config, OptionalInt.of(600)), new Move.Start(new Allowance(1.5, 0)), NOW);
        assertThat(first.interview().clock().deadlineAt()).contains(NOW.plusSeconds(1350));
        assertThat(first.rounds().getFirst().deadlineAt()).contains(NOW.plusSeconds(900));
        assertRefused(first, new Move.TimeUp(), NOW.plusSeconds(905));
        Decision.Allowed over = allowed(first, new Move.TimeUp(), NOW.plusSeconds(906));
        assertThat(over.overtime()).containsExactly(first.rounds().getFirst().id());
        assertThat(over.interview().isClosing()).isFalse();
        assertThat(over.changed().getFirst().endedAt()).contains(NOW.plusSeconds(900));
        Standing second = after(first, new Move.Next(), NOW.plusSeconds(600));
        assertThat(second.rounds().getLast().deadlineAt()).contains(NOW.plusSeconds(1350));
    }

    @Test
    void next_completesTheRunningRound_beforeTheOneAfterItStarts() {
        Standing standing = started(PracticeType.DSA, OptionalInt.of(1), 2);
        Decision.Allowed next = allowed(standing, new Move.Next(), NOW.plusSeconds(65));
        assertThat(next.changed())
                .extracting(Round::status)
                .containsExactly(RoundStatus.COMPLETED, RoundStatus.IN_PROGRESS);
        assertThat(next.changed().getFirst().durationSec()).hasValue(60);
        assertRefused(standing, new Move.Next(), NOW.plusSeconds(66));
        assertRefused(started(PracticeType.DSA, OptionalInt.empty(), 1), new Move.Next(), NOW);
    }

    @Test
    void oneRound_isCompletedOrSkipped_withoutStartingAnother() {
        Standing standing = started(PracticeType.DSA, OptionalInt.empty(), 3);
        UUID first = standing.rounds().get(0).id();
        UUID last = standing.rounds().get(2).id();
        assertRefused(standing, new Move.CompleteRound(last), NOW);
        Standing skipped = after(standing, new Move.SkipRound(last), NOW);
        Standing completed = after(skipped, new Move.CompleteRound(first), NOW.plusSeconds(9));
        assertThat(statuses(completed))
                .containsExactly(RoundStatus.COMPLETED, RoundStatus.NOT_STARTED, RoundStatus.SKIPPED);
        assertRefused(completed, new Move.SkipRound(first), NOW);
    }

    @Test
    void aPause_needsAConfigThatAllowsIt_andStopsEverythingButTheEnd() {
        InterviewConfig strict = new InterviewConfig(
                List.of(), 1, OptionalInt.empty(), List.of(), PracticeMode.ASSESS, true, false, false);
        Standing assessed =
                after(created(PracticeType.DSA, strict, OptionalInt.empty()), new Move.Start(Allowance.NONE), NOW);
        assertRefused(assessed, new Move.Pause(), NOW);

        Standing paused = after(started(PracticeType.DSA, OptionalInt.empty(), 2), new Move.Pause(), NOW);
        assertThat(paused.interview().status()).isEqualTo(InterviewStatus.PAUSED);
        assertRefused(paused, new Move.Pause(), NOW);
        assertRefused(paused, new Move.Next(), NOW);
        assertRefused(paused, new Move.SkipRound(paused.rounds().getFirst().id()), NOW);
        assertRefused(paused, new Move.Interrupt(NOW), NOW);
        assertThat(after(paused, new Move.Resume(), NOW).interview().status()).isEqualTo(InterviewStatus.IN_PROGRESS);
        assertThat(after(paused, new Move.Complete(), NOW).interview().isClosing())
                .isTrue();
    }

    @Test
    void aPauseOfSystemDesign_pushesItsDeadlinesBack_thatOfAlgorithmsDoesNot() {
        Instant back = NOW.plusSeconds(400);
        Standing design = after(started(PracticeType.SYSTEM_DESIGN, OptionalInt.of(10), 1), new Move.Pause(), NOW);
        assertRefused(design, new Move.TimeUp(), NOW.plusSeconds(20_000));
        Decision.Allowed resumed = allowed(design, new Move.Resume(), back);
        assertThat(resumed.interview().clock().deadlineAt()).contains(NOW.plusSeconds(1000));
        assertThat(resumed.changed())
                .singleElement()
                .satisfies(round -> assertThat(round.deadlineAt()).contains(NOW.plusSeconds(1000)));
        assertThat(resumed.events()).hasAtLeastOneElementOfType(InterviewEvent.DeadlineChanged.class);

        Standing code = after(started(PracticeType.DSA, OptionalInt.of(10), 1), new Move.Pause(), NOW);
        assertThat(after(code, new Move.Resume(), back).interview().clock().deadlineAt())
                .contains(NOW.plusSeconds(600));
        assertRefused(code, new Move.Resume(), NOW.plusSeconds(606));
        assertThat(allowed(code, new Move.TimeUp(), NOW.plusSeconds(606)).overtime())
                .hasSize(1);
    }

    @Test
    void completing_closesEveryRound_andWaitsUntilAllAreSettled() {
        Standing closing =
                after(started(PracticeType.DSA, OptionalInt.empty(), 2), new Move.Complete(), NOW.plusSeconds(100));
        assertThat(statuses(closing)).containsExactly(RoundStatus.COMPLETED, RoundStatus.SKIPPED);
        assertThat(closing.interview().isClosing()).isTrue();
        assertThat(closing.interview().clock().totalSec()).hasValue(100);
        for (Move move : List.of(new Move.Complete(), new Move.Abandon(), new Move.Pause(), new Move.Next())) {
            assertThat(InterviewRules.decide(closing, move, NOW))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.allowed()).containsExactly("COMPLETED"));
        }
    }

    @Test
    void whatEndsLate_endedAtItsDeadline() {
        Standing standing = started(PracticeType.DSA, OptionalInt.of(1), 1);
        Standing over = after(standing, new Move.TimeUp(), NOW.plusSeconds(300));
        assertThat(over.interview().clock().endedAt()).contains(NOW.plusSeconds(60));
        assertThat(over.rounds().getFirst().endedAt()).contains(NOW.plusSeconds(60));
        assertThat(allowed(standing, new Move.Complete(), NOW.plusSeconds(300)).overtime())
                .hasSize(1);
        assertThat(allowed(standing, new Move.Abandon(), NOW.plusSeconds(300)).overtime())
                .isEmpty();
    }

    @Test
    void aLateGrant_extendsTheRunningDeadline() {
        Standing standing = started(PracticeType.DSA, OptionalInt.of(10), 1);
        Decision.Allowed granted = allowed(standing, new Move.Grant(new Allowance(1.5, 0)), NOW.plusSeconds(300));
        assertThat(granted.interview().clock().deadlineAt()).contains(NOW.plusSeconds(900));
        assertThat(granted.changed().getFirst().deadlineAt()).contains(NOW.plusSeconds(900));
    }

    @ParameterizedTest
    @EnumSource(
            value = InterviewStatus.class,
            names = {"COMPLETED", "ABANDONED"})
    void aFinalInterview_refusesEveryMove_andAllowsNothing(InterviewStatus status) {
        Standing ended = after(created(PracticeType.DSA, OptionalInt.empty(), 1), new Move.Abandon(), NOW);
        Interview last = ended.interview().with(status, ended.interview().clock());
        for (Move move : List.of(
                new Move.Start(Allowance.NONE),
                new Move.Pause(),
                new Move.Resume(),
                new Move.Next(),
                new Move.SkipRound(ended.rounds().getFirst().id()),
                new Move.Complete(),
                new Move.Abandon(),
                new Move.Interrupt(NOW),
                new Move.TimeUp(),
                new Move.Grant(Allowance.NONE))) {
            assertThat(InterviewRules.decide(new Standing(last, ended.rounds()), move, NOW))
                    .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                        assertThat(refused.current()).isIn(status.name(), "SKIPPED");
                        assertThat(refused.allowed()).isEmpty();
                    });
        }
    }

    @Test
    void silence_interrupts_fromTheMomentItWasTooLong_unlessWeWereAwayOurselves() {
        Standing standing = started(PracticeType.SYSTEM_DESIGN, OptionalInt.of(1), 1);
        assertThat(Overdue.move(standing, Overdue.SILENCE, NOW, NOW.plusSeconds(44)))
                .isEmpty();
        assertThat(Overdue.move(standing, Overdue.SILENCE, NOW, NOW.plusSeconds(45)))
                .contains(new Move.Interrupt(NOW.plusSeconds(45)));
        assertThat(Overdue.move(standing, Overdue.SILENCE, NOW, NOW.plusSeconds(500)))
                .as("however late anybody looks")
                .contains(new Move.Interrupt(NOW.plusSeconds(45)));
        assertThat(Overdue.move(standing, Overdue.SILENCE, NOW.plusSeconds(50), NOW.plusSeconds(60)))
                .isEmpty();
        Standing gone = after(standing, new Move.Interrupt(NOW.plusSeconds(45)), NOW.plusSeconds(50));
        assertThat(Overdue.move(gone, Overdue.SILENCE, NOW, NOW.plusSeconds(600)))
                .as("ten minutes are forgiven")
                .isEmpty();
        assertThat(Overdue.move(gone, Overdue.SILENCE, NOW, NOW.plusSeconds(60 + 600 + 6)))
                .contains(new Move.TimeUp());
    }

    @Test
    void whoDoesNotComeBackForADay_hasAbandonedIt() {
        Standing created = created(PracticeType.DSA, OptionalInt.empty(), 1);
        Standing paused = after(started(PracticeType.DSA, OptionalInt.empty(), 1), new Move.Pause(), NOW);
        Instant nextDay = NOW.plus(Overdue.FORSAKEN);
        for (Standing standing : List.of(created, paused)) {
            assertThat(Overdue.move(standing, Overdue.SILENCE, NOW, nextDay.minusSeconds(1)))
                    .isEmpty();
            assertThat(Overdue.move(standing, Overdue.SILENCE, NOW, nextDay)).contains(new Move.Abandon());
        }
    }
}
