package dev.assay.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes tasks, each with a comment and numbers of its own, so that nothing can be answered from a cache. */
public final class Tasks {
    private static final String NONCE = "@NONCE@";
    private static final int SHORT_INPUT = 400;
    private static final int LONG_INPUT = 200_000;
    private static final int LARGEST = 1_000_000_000;
    private static final int MODULUS = 1_000_000_007;

    private final Path programs;
    private final SplittableRandom random;

    /** @param programs the folder with a folder for each language */
    public Tasks(Path programs, long seed) {
        this.programs = programs;
        this.random = new SplittableRandom(seed);
    }

    public synchronized Task next(BenchLanguage language, Workload workload) {
        return new Task(
                language,
                workload,
                source(language, workload),
                IntStream.range(0, workload.tests())
                        .mapToObj(_ -> switch (workload) {
                            case TWO_SUM -> twoSum();
                            case CPU_BOUND -> loop(language.steps());
                            case LARGE_INPUT -> numbers();
                        })
                        .toList());
    }

    /** A program of its own for a question of the bank. */
    public synchronized String source(BenchLanguage language, Workload workload) {
        try {
            return Files.readString(programs.resolve(language.program(workload)))
                    .replace(NONCE, Long.toHexString(random.nextLong()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Task.Case twoSum() {
        int[] numbers = random.ints(SHORT_INPUT, 1, LARGEST).distinct().toArray();
        // Twice the largest and one more: no other pair has that sum.
        int first = random.nextInt(numbers.length - 1);
        int second = random.nextInt(first + 1, numbers.length);
        numbers[first] = LARGEST;
        numbers[second] = LARGEST + 1;
        return new Task.Case(
                numbers.length + " " + (2 * LARGEST + 1) + "\n" + joined(numbers) + "\n", first + " " + second + "\n");
    }

    private Task.Case loop(int steps) {
        int seed = random.nextInt(1, LARGEST);
        int x = seed;
        int total = 0;
        for (int i = 0; i < steps; i++) {
            x ^= x << 13;
            x ^= x >>> 17;
            x ^= x << 5;
            total ^= x & i;
        }
        return new Task.Case(steps + " " + seed + "\n", Integer.toUnsignedString(total) + "\n");
    }

    private Task.Case numbers() {
        int[] numbers = random.ints(LONG_INPUT, 1, LARGEST).toArray();
        String input = numbers.length + "\n" + joined(numbers) + "\n";
        Arrays.sort(numbers);
        long total = 0;
        for (int i = 0; i < numbers.length; i++) {
            total += (long) numbers[i] * (i % 7);
        }
        return new Task.Case(input, total % MODULUS + "\n");
    }

    private static String joined(int[] numbers) {
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            text.append(number).append(' ');
        }
        return text.toString();
    }
}
