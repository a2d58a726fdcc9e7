package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import dev.assay.scoring.Outcome;
import dev.assay.verdict.Verdict;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one test came to. The output arrays are shared, not copied: nobody may change them.
 *
 * @param verdict empty when the test was skipped, or when it ended normally and had nothing to be compared with
 * @param cpuMs CPU time in milliseconds
 * @param wallMs elapsed time in milliseconds
 * @param memoryKb peak memory in KiB
 * @param stdoutTruncated whether the program wrote more than {@code stdout} holds
 * @param stderrTruncated whether the program wrote more than {@code stderr} holds
 * @param exitCode empty when the program did not exit by itself
 * @param signal the name of the signal that ended the program, for example SIGSEGV
 * @param call what came of the call; empty for whole programs, and when the run did not end well
 * @param note what the checker said, where that is a program and was asked
 */
// Copying test data at each access would buy nothing: the contract above forbids changing it.
@SuppressWarnings("ArrayRecordComponent")
public record TestResult(
        int index,
        String name,
        boolean sample,
        Optional<String> group,
        Optional<Verdict> verdict,
        boolean skipped,
        int cpuMs,
        int wallMs,
        int memoryKb,
        byte[] stdout,
        byte[] stderr,
        boolean stdoutTruncated,
        boolean stderrTruncated,
        OptionalInt exitCode,
        Optional<String> signal,
        Optional<CallResult> call,
        Optional<CheckerNote> note) {
    private static final byte[] NOTHING = {};

    public TestResult {
        requireNonNull(name, "name");
        requireNonNull(group, "group");
        requireNonNull(verdict, "verdict");
        requireNonNull(stdout, "stdout");
        requireNonNull(stderr, "stderr");
        requireNonNull(exitCode, "exitCode");
        requireNonNull(signal, "signal");
        requireNonNull(call, "call");
        requireNonNull(note, "note");
        requireNotNegative(index, "index");
        requireNotNegative(cpuMs, "cpuMs");
        requireNotNegative(wallMs, "wallMs");
        requireNotNegative(memoryKb, "memoryKb");
        if (skipped && verdict.isPresent()) {
            throw new IllegalArgumentException(
                    "skipped test " + index + " has verdict " + verdict.get() + " (expected: none)");
        }
    }

    /** The result of a test that was not run. */
    public static TestResult skipped(JudgeTest test) {
        return new TestResult(
                test.index(),
                test.name(),
                test.sample(),
                test.group(),
                Optional.empty(),
                true,
                0,
                0,
                0,
                NOTHING,
                NOTHING,
                false,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What it is worth; what had nothing to be compared with is worth everything. */
    public Outcome outcome() {
        if (verdict.isEmpty()) {
            return skipped ? Outcome.FAILED : Outcome.PASSED;
        }
        return switch (verdict.get()) {
            case AC -> Outcome.PASSED;
            case WA -> new Outcome(note.map(CheckerNote::share).orElse(0.0));
            case TLE, MLE, OLE, RTE, CE, IE -> Outcome.FAILED;
        };
    }

    /** Whether the test counts as passed: only an accepted one does. */
    public boolean passed() {
        return verdict.filter(Verdict.AC::equals).isPresent();
    }

    private static void requireNotNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException("test " + name + " is " + value + " (expected: >= 0)");
        }
    }
}
