package dev.assay.db.limit;

import dev.assay.db.limit.Admission.Left;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The generic cell rate algorithm over values. All there is to know of a budget is when it will be full again. Each request
 * moves that instant on by its interval, and is refused if it would then be further away than the whole budget's time.
 * Instants are microseconds since 1970.
 */
final class Cells {
    private static final long MICROS = 1_000_000;

    private Cells() {}

    /**
     * What asking comes to.
     *
     * @param waitMicros 0 for those who are admitted
     * @param fullAt of each budget, afterwards
     */
    record Answer(long waitMicros, List<Long> fullAt) {
        Answer {
            fullAt = List.copyOf(fullAt);
        }
    }

    /** @param fullAt of each budget; an instant that is over says that it is full */
    static Answer ask(List<Budget> budgets, List<Long> fullAt, long now) {
        long wait = 0;
        List<Long> before = new ArrayList<>();
        List<Long> after = new ArrayList<>();
        for (int i = 0; i < budgets.size(); i++) {
            Rate rate = budgets.get(i).rate();
            long full = Math.clamp(fullAt.get(i), now, now + rate.spanMicros());
            before.add(full);
            after.add(full + rate.intervalMicros());
            wait = Math.max(wait, after.get(i) - rate.spanMicros() - now);
        }
        return new Answer(wait, wait == 0 ? after : before);
    }

    /** @param usedMicros of each budget: how far away the instant is at which it is full again */
    static Admission admission(List<Budget> budgets, long waitMicros, List<Long> usedMicros) {
        List<Left> left = new ArrayList<>();
        for (int i = 0; i < budgets.size(); i++) {
            Rate rate = budgets.get(i).rate();
            long used = usedMicros.get(i);
            left.add(new Left(
                    Math.toIntExact((rate.spanMicros() - used) / rate.intervalMicros()),
                    Duration.ofNanos(used * 1000)));
        }
        return waitMicros == 0
                ? new Admission.Admitted(left)
                : new Admission.Refused(Duration.ofNanos(waitMicros * 1000), left);
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / 1000);
    }
}
