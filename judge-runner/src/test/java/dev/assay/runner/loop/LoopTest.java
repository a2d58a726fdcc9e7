package dev.assay.runner.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LoopTest {
    private final CountDownLatch stop = new CountDownLatch(1);

    @Test
    void error_endsTheLoopAndWhoeverStopsNeedNotWaitForIt() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        Loop loop = Loop.start(
                "broken",
                Duration.ZERO,
                stop,
                () -> {
                    steps.incrementAndGet();
                    throw new StackOverflowError("for this test");
                },
                stop::countDown);
        stop.await();
        loop.join();
        assertThat(steps).hasValue(1);
    }

    @Test
    void exception_isTriedAgain() throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch fatal = new CountDownLatch(1);
        Loop loop = Loop.start(
                "unlucky",
                Duration.ZERO,
                stop,
                () -> {
                    if (steps.incrementAndGet() < 3) {
                        throw new IllegalStateException("for this test");
                    }
                    stop.countDown();
                },
                fatal::countDown);
        loop.join();
        assertThat(steps).hasValue(3);
        assertThat(fatal.getCount()).isOne();
    }

    @Test
    void pauseBetweenFailures_growsToItsBound() {
        Duration bound = Duration.ofSeconds(30);
        Duration pause = Duration.ZERO;
        Duration spent = Duration.ZERO;
        for (int failure = 0; failure < 12; failure++) {
            pause = Patience.next(pause, bound);
            spent = spent.plus(pause);
        }
        assertThat(pause).isEqualTo(bound);
        assertThat(spent).isGreaterThan(Duration.ofMinutes(2));
    }
}
