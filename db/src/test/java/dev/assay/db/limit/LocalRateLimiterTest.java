package dev.assay.db.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;

class LocalRateLimiterTest extends RateLimiterContract {
    private final LocalRateLimiter limiter = new LocalRateLimiter();

    @Override
    RateLimiter limiter() {
        return limiter;
    }

    @Example
    void budgets_that_are_full_again_make_room_for_others() {
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        Budget used = new Budget("used", new Rate(1, Duration.ofHours(1)));
        limiter.take(List.of(used), now);
        for (int i = 0; i < 60_000; i++) {
            limiter.take(
                    List.of(new Budget("short-" + i, new Rate(1, Duration.ofSeconds(1)))), now.plusMillis(10L * i));
        }
        assertThat(limiter.take(List.of(used), now.plusSeconds(1800))).isInstanceOf(Admission.Refused.class);
    }
}
