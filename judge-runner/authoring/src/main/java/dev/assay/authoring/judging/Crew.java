package dev.assay.authoring.judging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** One worker for each slot; they take one task after the other, in the order of the list. */
public final class Crew {
    private final int slots;

    public Crew(int slots) {
        this.slots = slots;
    }

    /** Something to be done in a slot. */
    @FunctionalInterface
    public interface Task {
        void in(int slot) throws IOException, InterruptedException;
    }

    /**
     * Returns when all is done.
     *
     * @throws IOException what the first task that failed threw; no other is begun then
     */
    public void work(List<Task> tasks) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(
                slots, Thread.ofPlatform().daemon().name("slot-", 0).factory())) {
            List<Future<Object>> done = new ArrayList<>();
            for (int slot = 0; slot < slots; slot++) {
                int own = slot;
                done.add(workers.submit(() -> {
                    try {
                        for (int at = next.getAndIncrement(); at < tasks.size(); at = next.getAndIncrement()) {
                            tasks.get(at).in(own);
                        }
                    } catch (IOException | RuntimeException e) {
                        next.set(tasks.size());
                        throw e;
                    }
                    return null;
                }));
            }
            for (Future<Object> worker : done) {
                await(worker);
            }
        }
    }

    private static void await(Future<Object> worker) throws IOException, InterruptedException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException unexpected -> throw unexpected;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
