package dev.assay.runner.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The processor cores this process may use, and so may the sandboxes it pins. */
public record Cores(List<Integer> numbers) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";
    /** From so many cores on, one is left to the services. */
    private static final int MANY = 8;

    public Cores {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("no cores (expected: at least one)");
        }
    }

    /** What the kernel says; where it does not say it, as many as the Java runtime counts. */
    public static Cores ofThisMachine() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(ALLOWED))
                    .map(line -> parse(line.substring(ALLOWED.length())))
                    .findFirst()
                    .orElseGet(Cores::counted);
        } catch (IOException | NumberFormatException _) {
            return counted();
        }
    }

    /** Reads a list such as {@code 0-3,8}. */
    static Cores parse(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : list.strip().split(",", -1)) {
            String[] ends = range.split("-", 2);
            int first = Integer.parseInt(ends[0].strip());
            int last = ends.length == 1 ? first : Integer.parseInt(ends[1].strip());
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return new Cores(numbers);
    }

    /** How many jobs to judge at once when nobody said it. */
    public int defaultSlots() {
        return numbers.size() >= MANY ? numbers.size() - 1 : numbers.size();
    }

    /** The core of a slot; empty when there is nothing to choose from or not one for each. */
    public OptionalInt ofSlot(int slot, int slots) {
        return numbers.size() == 1 || slots > numbers.size()
                ? OptionalInt.empty()
                : OptionalInt.of(numbers.get(numbers.size() - 1 - slot));
    }

    private static Cores counted() {
        return new Cores(IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .boxed()
                .toList());
    }
}
