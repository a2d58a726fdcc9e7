package dev.assay.db.limit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Counts in the memory of this process. */
public final class LocalRateLimiter implements RateLimiter {
    /** Some megabytes. Whoever can use so many budgets at once is not stopped by any of them. */
    private static final int MOST_BUDGETS = 50_000;

    private final Map<String, Long> fullAt = new HashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    @Override
    public Admission take(List<Budget> budgets, Instant now) {
        long micros = Cells.micros(now);
        turn.lock();
        try {
            List<Long> before = budgets.stream()
                    .map(budget -> fullAt.getOrDefault(budget.name(), 0L))
                    .toList();
            Cells.Answer answer = Cells.ask(budgets, before, micros);
            if (answer.waitMicros() == 0) {
                makeRoom(micros);
                for (int i = 0; i < budgets.size(); i++) {
                    fullAt.put(budgets.get(i).name(), answer.fullAt().get(i));
                }
            }
            List<Long> used =
                    answer.fullAt().stream().map(full -> full - micros).toList();
            return Cells.admission(budgets, answer.waitMicros(), used);
        } finally {
            turn.unlock();
        }
    }

    private void makeRoom(long now) {
        if (fullAt.size() >= MOST_BUDGETS) {
            fullAt.values().removeIf(full -> full <= now);
        }
        if (fullAt.size() >= MOST_BUDGETS) {
            fullAt.clear();
        }
    }
}
