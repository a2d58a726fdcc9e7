package dev.assay.db.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What every rate limiter does. */
abstract class RateLimiterContract {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678901Z");
    private static final Duration MICRO = Duration.ofNanos(1000);

    abstract RateLimiter limiter();

    private static Budget budget(Rate rate) {
        return new Budget("test:" + UUID.randomUUID(), rate);
    }

    private boolean admits(Budget budget, Instant now) {
        return limiter().take(List.of(budget), now) instanceof Admission.Admitted;
    }

    private Duration refusal(Instant now, Budget... budgets) {
        return limiter().take(List.of(budgets), now) instanceof Admission.Refused(Duration wait, List<Admission.Left> _)
                ? wait
                : Duration.ZERO;
    }

    @Example
    void a_whole_budget_can_be_used_at_once_and_comes_back_one_by_one() {
        Budget budget = budget(Rate.perMinute(3));
        for (int left = 2; left >= 0; left--) {
            assertThat(limiter().take(List.of(budget), NOW))
                    .isEqualTo(new Admission.Admitted(
                            List.of(new Admission.Left(left, Duration.ofSeconds(20L * (3 - left))))));
        }
        assertThat(refusal(NOW, budget)).isEqualTo(Duration.ofSeconds(20));
        assertThat(refusal(NOW.plusSeconds(5), budget)).isEqualTo(Duration.ofSeconds(15));
        assertThat(admits(budget, NOW.plusSeconds(20))).isTrue();
        assertThat(admits(budget, NOW.plusSeconds(20))).isFalse();
        assertThat(admits(budget, NOW.plusSeconds(90))).isTrue();
        assertThat(admits(budget, NOW.plusSeconds(90))).isTrue();
    }

    @Example
    void budgets_of_other_names_are_others() {
        Budget mine = budget(Rate.perMinute(1));
        assertThat(admits(mine, NOW)).isTrue();
        assertThat(admits(mine, NOW)).isFalse();
        assertThat(admits(budget(Rate.perMinute(1)), NOW)).isTrue();
    }

    @Example
    void of_several_budgets_all_are_taken_or_none() {
        Budget wide = budget(Rate.perMinute(2));
        Budget tight = budget(new Rate(1, Duration.ofSeconds(5)));
        assertThat(refusal(NOW, wide, tight)).isZero();
        assertThat(refusal(NOW, wide, tight)).isEqualTo(Duration.ofSeconds(5));
        assertThat(refusal(NOW, tight, wide)).isEqualTo(Duration.ofSeconds(5));
        assertThat(admits(wide, NOW)).isTrue();
        assertThat(refusal(NOW.plusSeconds(5), wide, tight)).isEqualTo(Duration.ofSeconds(25));
        assertThat(admits(tight, NOW.plusSeconds(5))).isTrue();
    }

    @Example
    void of_many_at_once_exactly_as_many_are_admitted_as_may() throws Exception {
        Budget budget = budget(new Rate(7, Duration.ofHours(1)));
        Callable<Boolean> one = () -> admits(budget, NOW);
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            int admitted = 0;
            for (var answer : threads.invokeAll(Collections.nCopies(50, one))) {
                admitted += answer.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(7);
        }
    }

    @Example
    void after_a_jump_of_the_clock_nobody_waits_longer_than_for_a_whole_budget() {
        Budget budget = budget(Rate.perMinute(1));
        assertThat(admits(budget, NOW.plus(Duration.ofDays(30)))).isTrue();
        assertThat(refusal(NOW, budget)).isEqualTo(Duration.ofMinutes(1));
        assertThat(admits(budget, NOW.plusSeconds(60))).isFalse();
    }

    /** Somebody asks, so many microseconds after the one before. */
    @Provide
    Arbitrary<List<Long>> pauses() {
        return Arbitraries.longs().between(0, 3_000_000).list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 7))
                .as((requests, seconds) -> new Rate(requests, Duration.ofSeconds(seconds)));
    }

    @Property(tries = 100)
    void in_no_time_are_more_admitted_than_the_budget_and_what_came_back(
            @ForAll("rates") Rate rate, @ForAll("pauses") List<Long> pauses) {
        Budget budget = budget(rate);
        List<Instant> admitted = new ArrayList<>();
        Instant now = NOW;
        for (long pause : pauses) {
            now = now.plus(MICRO.multipliedBy(pause));
            if (admits(budget, now)) {
                admitted.add(now);
            }
        }
        for (int from = 0; from < admitted.size(); from++) {
            for (int to = from; to < admitted.size(); to++) {
                long micros =
                        Duration.between(admitted.get(from), admitted.get(to)).toNanos() / 1000;
                assertThat((long) to - from + 1).isLessThanOrEqualTo(rate.requests() + micros / rate.intervalMicros());
            }
        }
    }

    @Property(tries = 100)
    void who_waits_as_long_as_told_is_admitted_and_a_moment_earlier_is_not(
            @ForAll("rates") Rate rate, @ForAll @LongRange(min = 0, max = 7_000_000) long pause) {
        Budget budget = budget(rate);
        for (int i = 0; i < rate.requests(); i++) {
            assertThat(admits(budget, NOW)).isTrue();
        }
        Instant later = NOW.plus(MICRO.multipliedBy(pause));
        Duration wait = refusal(later, budget);
        if (wait.isPositive()) {
            assertThat(admits(budget, later.plus(wait).minus(MICRO))).isFalse();
            assertThat(admits(budget, later.plus(wait))).isTrue();
        }
    }

    @Property(tries = 100)
    void who_keeps_to_the_rate_is_never_refused(@ForAll("rates") Rate rate, @ForAll("pauses") List<Long> pauses) {
        Budget budget = budget(rate);
        Instant now = NOW;
        for (long pause : pauses) {
            now = now.plus(MICRO.multipliedBy(Math.max(pause, rate.intervalMicros())));
            assertThat(admits(budget, now)).isTrue();
        }
    }
}
