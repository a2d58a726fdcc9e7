package dev.assay.benchmarks;

import dev.assay.benchmarks.report.Results;
import dev.assay.benchmarks.report.Spread;
import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.runner.Conduct;
import dev.assay.runner.Workbench;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import dev.assay.standalone.console.Problem;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A function that is called beside a program that reads and prints: one algorithm, the same sandboxes, no API and no queue. */
final class Calling implements AutoCloseable {
    private static final int TESTS = 10;
    private static final int NUMBERS = 400;
    private static final int LARGEST = 1_000_000_000;
    private static final Limits LIMITS = new Limits(10_000, 30_000, 256, 256);
    private static final List<Source> SOURCES = List.of(
            new Source("python", ".py"),
            new Source("javascript", ".js"),
            new Source("typescript", ".ts"),
            new Source("java", ".java"),
            new Source("cpp", ".cpp"),
            new Source("go", ".go"));

    private static final ProgramForm FUNCTION = ProgramForm.of(new FunctionSignature(
            "twoSum",
            List.of(
                    new Parameter("nums", ValueType.parse("int[]"), Constraints.none()),
                    new Parameter("target", ValueType.parse("int"), Constraints.none())),
            ReturnValue.of(ValueType.parse("int[]")),
            Optional.empty()));

    /** A language that functions can be written in, and how the names of its files end. */
    private record Source(String language, String ending) {}

    private final Workbench workbench;
    private final Path programs;
    private final SplittableRandom random;

    Calling(Images images, Path programs, long seed) throws IOException {
        this.workbench = Workbench.open(new Workbench.Settings(
                images.byLanguage(), 1, "bench-calls-" + ProcessHandle.current().pid()));
        this.programs = programs;
        this.random = new SplittableRandom(seed);
    }

    /** In turns, so many submissions each way in each language that there is an image of. */
    List<Results.Call> measure(int times) throws IOException, InterruptedException {
        List<Results.Call> calls = new ArrayList<>();
        for (Source source : SOURCES) {
            if (workbench.judges(source.language())) {
                calls.add(measure(source, times));
            }
        }
        return calls;
    }

    private Results.Call measure(Source source, int times) throws IOException, InterruptedException {
        Side reads = new Side(source, false);
        Side called = new Side(source, true);
        reads.judge();
        called.judge();
        reads.forget();
        called.forget();
        for (int i = 0; i < times; i++) {
            reads.judge();
            called.judge();
        }
        return new Results.Call(
                source.language(), TESTS, Spread.of(reads.took), Spread.of(called.took), reads.test(), called.test());
    }

    /** One way of writing it. */
    private final class Side {
        private final Source source;
        private final boolean isCalled;
        private final List<Long> took = new ArrayList<>();
        private long testsMillis;

        Side(Source source, boolean isCalled) {
            this.source = source;
            this.isCalled = isCalled;
        }

        void judge() throws IOException, InterruptedException {
            JudgeJob job = job();
            long begin = System.nanoTime();
            JudgedResult result = workbench.judge(job, new Conduct(Optional.empty(), OptionalDouble.empty()), 0);
            took.add((System.nanoTime() - begin) / 1000);
            if (!result.verdict().equals(Optional.of(Verdict.AC))) {
                throw new Problem(file() + " is not accepted: " + result.verdict() + " "
                        + result.compile().output());
            }
            testsMillis += result.tests().stream().mapToInt(TestResult::wallMs).sum();
        }

        void forget() {
            took.clear();
            testsMillis = 0;
        }

        /** Reports are rounded up to a millisecond: half of one is taken off each. */
        long test() {
            long runs = (long) took.size() * TESTS;
            return Math.max(0, (testsMillis * 1000 - runs * 500) / runs);
        }

        private Path file() {
            return programs.resolve(source.language())
                    .resolve((isCalled ? "two_sum_called" : "two_sum") + source.ending());
        }

        private JudgeJob job() throws IOException {
            return new JudgeJob(
                    JobId.execution(UUID.randomUUID()),
                    source.language(),
                    Files.readString(file())
                            .replace("@NONCE@", Long.toHexString(random.nextLong()))
                            .getBytes(StandardCharsets.UTF_8),
                    isCalled ? FUNCTION : new ProgramForm.WholeProgram(),
                    IntStream.range(0, TESTS)
                            .mapToObj(index -> twoNumbers(index, isCalled))
                            .toList(),
                    new CheckerSpec(isCalled ? "json" : "token", Map.of()),
                    LIMITS,
                    false,
                    Instant.now());
        }
    }

    /** The two numbers that make the target are the largest, so that no other two do. */
    private JudgeTest twoNumbers(int index, boolean isCalled) {
        int[] numbers = random.ints(NUMBERS, 1, LARGEST - 1).distinct().toArray();
        int first = random.nextInt(numbers.length - 1);
        int second = random.nextInt(first + 1, numbers.length);
        numbers[first] = LARGEST - 1;
        numbers[second] = LARGEST;
        int target = 2 * LARGEST - 1;
        String input = isCalled
                ? "[[" + joined(numbers, ",") + "]," + target + "]"
                : numbers.length + " " + target + "\n" + joined(numbers, " ") + "\n";
        String expected = isCalled ? "[" + first + "," + second + "]" : first + " " + second + "\n";
        return new JudgeTest(index, "t" + index, false, bytes(input), Optional.of(bytes(expected)));
    }

    private static String joined(int[] numbers, String between) {
        return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(between));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
