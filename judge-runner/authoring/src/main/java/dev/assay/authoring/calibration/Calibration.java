package dev.assay.authoring.calibration;

import dev.assay.question.Limits;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Times of a question as its accepted solutions say.
 *
 * @param limits with these times, and otherwise as they were
 * @param slowestMs the processor time of the slowest accepted solution on its slowest test in milliseconds, by language id
 */
public record Calibration(Limits limits, Map<String, Integer> slowestMs) {
    /** So many times as long as the slowest accepted solution takes. */
    public static final double AC_TO_TIME_LIMIT = 2.0;

    /** An accepted solution may take so long that the limit is still one that the format knows. */
    public static final int SLOWEST_MS = (int) (Limits.MOST_CPU_MS / AC_TO_TIME_LIMIT);

    private static final int RESOLUTION_MS = 100;
    private static final int FLOOR_MS = 500;
    private static final int WALL_FACTOR = 3;
    private static final int MOST_WALL_MS = 60_000;

    public Calibration {
        slowestMs = Map.copyOf(slowestMs);
    }

    /**
     * What an accepted solution took.
     *
     * @param slowestMs on its slowest test, processor time in milliseconds
     */
    public record Taken(String language, int slowestMs) {}

    /**
     * Each language with a solution has its own time. That of the reference language is what its solutions say, or as much as
     * those of the others say by their factors.
     *
     * @param taken by each accepted solution; not empty, none more than {@link #SLOWEST_MS}
     * @param offered languages; solutions in another one count for the reference language only
     * @param factor of a language without a time of its own
     */
    public static Calibration of(
            Limits before, List<Taken> taken, Collection<String> offered, ToDoubleFunction<String> factor) {
        Map<String, Integer> slowest = new TreeMap<>();
        taken.forEach(one -> slowest.merge(one.language(), one.slowestMs(), Math::max));
        double reference = 0;
        for (Map.Entry<String, Integer> one : slowest.entrySet()) {
            reference = Math.max(reference, one.getValue() / factor.applyAsDouble(one.getKey()));
        }
        int cpu = limit(reference);
        Map<String, Integer> own = new HashMap<>();
        before.cpuMsOf().forEach((language, ms) -> own.put(language, scaled(ms, (double) cpu / before.cpuMs())));
        slowest.keySet().stream()
                .filter(offered::contains)
                .forEach(language -> own.put(language, limit(slowest.get(language))));
        int wall = before.wallMs() >= cpu ? before.wallMs() : Math.min(WALL_FACTOR * cpu, MOST_WALL_MS);
        return new Calibration(new Limits(cpu, wall, before.memoryMb(), before.outputKb(), own), slowest);
    }

    /** The languages whose times were measured, and may stand in the question. */
    public Set<String> measured() {
        Set<String> measured = new TreeSet<>(slowestMs.keySet());
        measured.retainAll(limits.cpuMsOf().keySet());
        return measured;
    }

    /** The limit where the slowest accepted solution takes so long, both in milliseconds. */
    static int limit(double slowestMs) {
        double steps = Math.ceil(slowestMs * AC_TO_TIME_LIMIT / RESOLUTION_MS);
        return Math.clamp((long) (steps * RESOLUTION_MS), FLOOR_MS, Limits.MOST_CPU_MS);
    }

    private static int scaled(int ms, double factor) {
        return Math.clamp(Math.round(ms * factor), Limits.LEAST_CPU_MS, Limits.MOST_CPU_MS);
    }
}
