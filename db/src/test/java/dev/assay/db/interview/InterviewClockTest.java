package dev.assay.db.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.question.PracticeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InterviewClockTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    /** Some time that passes: active, then halted. */
    record Stretch(int activeSec, int haltedSec, boolean byUser) {}

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.of(true, false))
                .as(Stretch::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void aDesignInterview_lastsAsLongAsItWasActive_andInterruptionsAreForgivenForTenMinutes(
            @ForAll("stretches") List<Stretch> stretches) {
        InterviewClock clock = started(PracticeType.SYSTEM_DESIGN);
        Instant now = START;
        int counted = 0;
        int allowance = 600;
        for (Stretch stretch : stretches) {
            now = now.plusSeconds(stretch.activeSec());
            clock = clock.halted(new InterviewClock.Halt(now, stretch.byUser()));
            now = now.plusSeconds(stretch.haltedSec());
            clock = clock.running(now);
            int forgiven = stretch.byUser() ? stretch.haltedSec() : Math.min(allowance, stretch.haltedSec());
            allowance -= stretch.byUser() ? 0 : forgiven;
            counted += stretch.activeSec() + stretch.haltedSec() - forgiven;
        }
        assertThat(clock.deadlineAt()).contains(START.plus(Duration.ofDays(1)).plusSeconds(clock.forgivenSec()));
        assertThat(clock.ended(now).totalSec()).hasValue(counted);
    }

    @Property(tries = 300)
    void anInterviewOfAlgorithms_lastsAsLongAsTheClockOnTheWallSays(@ForAll("stretches") List<Stretch> stretches) {
        InterviewClock clock = started(PracticeType.DSA);
        Instant now = START;
        for (Stretch stretch : stretches) {
            now = now.plusSeconds(stretch.activeSec());
            clock = clock.halted(new InterviewClock.Halt(now, stretch.byUser()));
            now = now.plusSeconds(stretch.haltedSec());
            clock = clock.running(now);
        }
        assertThat(clock.deadlineAt()).contains(START.plus(Duration.ofDays(1)));
        assertThat(clock.ended(now).totalSec())
                .hasValue((int) Duration.between(START, now).toSeconds());
    }

    @Test
    void theLimitIsMultiplied_exactly() {
        InterviewClock clock = InterviewClock.waiting(PracticeType.DSA, Optional.of(Duration.ofMinutes(45)))
                .started(START, new Allowance(1.25, 0));
        assertThat(clock.deadlineAt()).contains(START.plusSeconds(3375));
        assertThat(clock.isTimeUp(START.plusSeconds(3380))).isFalse();
        assertThat(clock.isTimeUp(START.plusSeconds(3381))).isTrue();
    }

    @Test
    void aGrantedBreak_pushesTheDeadlineOfAlgorithmsBack_untilItIsUsedUp() {
        InterviewClock clock = InterviewClock.waiting(PracticeType.DSA, Optional.of(Duration.ofMinutes(10)))
                .started(START, new Allowance(1, 300));
        Instant paused = START.plusSeconds(60);
        InterviewClock once =
                clock.halted(new InterviewClock.Halt(paused, true)).running(paused.plusSeconds(200));
        assertThat(once.deadlineAt()).contains(START.plusSeconds(800));
        Instant again = paused.plusSeconds(300);
        InterviewClock twice = once.halted(new InterviewClock.Halt(again, true)).running(again.plusSeconds(200));
        assertThat(twice.deadlineAt()).contains(START.plusSeconds(900));
        assertThat(twice.granted(new Allowance(2, 300)).deadlineAt()).contains(START.plusSeconds(1500));
        assertThat(twice.granted(new Allowance(2, 300)).allowance().breakSec()).isZero();
    }

    private static InterviewClock started(PracticeType type) {
        return InterviewClock.waiting(type, Optional.of(Duration.ofDays(1))).started(START, Allowance.NONE);
    }
}
