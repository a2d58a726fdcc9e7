package dev.assay.api;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Who works for requests: threads of the system, which converse with databases at less cost, and virtual ones for what comes while
 * all of those are busy. So no number of requests that wait holds up another.
 */
@Factory
final class RequestThreads {
    /** More than there are connections to the database, so whoever comes later would mostly wait. */
    private static final int MOST = 32;

    private static final Duration IDLE = Duration.ofMinutes(1);

    @Singleton
    @Bean(preDestroy = "shutdown")
    @Named(TaskExecutors.BLOCKING)
    @Replaces(value = ExecutorService.class, named = TaskExecutors.BLOCKING)
    ExecutorService threads() {
        return of(MOST);
    }

    /** @param most threads of the system; at least 1 */
    static ExecutorService of(int most) {
        ThreadFactory virtual = Thread.ofVirtual().name("request-more-", 0).factory();
        // A queue that holds nothing gives a task to a thread that waits, to a new one, or to nobody.
        return new ThreadPoolExecutor(
                0,
                most,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().name("request-", 0).factory(),
                (task, pool) -> {
                    if (pool.isShutdown()) {
                        throw new RejectedExecutionException("the server is stopping");
                    }
                    virtual.newThread(task).start();
                });
    }
}
