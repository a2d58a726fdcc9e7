package dev.assay.benchmarks.cpu;

import java.util.EnumMap;
import java.util.Map;

/** Processor time by group, in microseconds, since some beginning or between two moments. */
public record Usage(Map<Group, Long> micros) {
    public Usage {
        micros = Map.copyOf(micros);
    }

    public Usage since(Usage earlier) {
        Map<Group, Long> difference = new EnumMap<>(Group.class);
        micros.forEach((group, value) -> difference.put(group, value - earlier.of(group)));
        return new Usage(difference);
    }

    public Usage plus(Usage other) {
        Map<Group, Long> sum = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            sum.put(group, of(group) + other.of(group));
        }
        return new Usage(sum);
    }

    public static Usage none() {
        return new Usage(Map.of());
    }

    public long of(Group group) {
        return micros.getOrDefault(group, 0L);
    }

    public long total() {
        return micros.values().stream().mapToLong(Long::longValue).sum();
    }
}
