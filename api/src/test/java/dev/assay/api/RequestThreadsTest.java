package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {
    private final ExecutorService threads = RequestThreads.of(2);
    private final CountDownLatch answered = new CountDownLatch(1);

    @AfterEach
    void close() {
        answered.countDown();
        threads.close();
    }

    @Test
    void aRequestIsServed_byAThreadOfTheSystem() throws Exception {
        assertThat(threads.submit(() -> Thread.currentThread().isVirtual()).get())
                .isFalse();
    }

    @Test
    void whoComesWhileAllOfThemWait_isServedByAVirtualOne() throws Exception {
        Future<?> first = threads.submit(this::await);
        Future<?> second = threads.submit(this::await);

        assertThat(threads.submit(() -> Thread.currentThread().isVirtual()).get())
                .isTrue();
        assertThat(first.isDone() || second.isDone()).isFalse();
    }

    @Test
    void whoComesWhenTheServerStops_isRefused() {
        threads.shutdown();

        assertThatThrownBy(() -> threads.execute(() -> {}))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("stopping");
    }

    private Void await() throws InterruptedException {
        answered.await();
        return null;
    }
}
