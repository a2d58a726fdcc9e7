package dev.assay.api.execution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.assay.db.execution.StoredExecution;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.TestResult;
import dev.assay.verdict.Verdict;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An execution as its owner sees it: everything, for the tests are the owner's own.
 *
 * @param state queued, running or finished
 * @param verdict null until finished, and when no test had an expectation
 * @param compile null until finished, and when the judge gave up
 * @param tests empty until finished, and when the program did not compile
 * @param queueMs null until finished, like {@code totalMs}
 */
record ExecutionView(
        UUID id,
        State state,
        @Nullable Verdict verdict,
        @Nullable Compile compile,
        List<Test> tests,
        @Nullable Integer queueMs,
        @Nullable Integer totalMs) {

    /** Where an execution stands. */
    enum State {
        QUEUED,
        RUNNING,
        FINISHED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(JudgedStatus status) {
            return switch (status) {
                case PENDING -> QUEUED;
                case RUNNING -> RUNNING;
                case COMPLETED, ERROR, TIMEOUT -> FINISHED;
            };
        }
    }

    record Compile(boolean ok, String output, int cpuMs) {
        static Compile of(CompileResult result) {
            return new Compile(result.ok(), result.output(), result.cpuMs());
        }
    }

    /**
     * One test's result.
     *
     * @param stdoutTruncated only written when true: the program wrote more than {@code stdout} shows
     * @param stderrTruncated likewise of {@code stderr}
     * @param exitCode null when the program did not exit by itself
     * @param signal null unless a signal ended it
     * @param skipped only written when true
     */
    record Test(
            int index,
            @Nullable Verdict verdict,
            int cpuMs,
            int wallMs,
            int memoryKb,
            String stdout,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stdoutTruncated,
            String stderr,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stderrTruncated,
            @Nullable Integer exitCode,
            @Nullable String signal,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean skipped) {}

    /** One that was stored at this moment. */
    static ExecutionView queued(UUID id) {
        return new ExecutionView(id, State.QUEUED, null, null, List.of(), null, null);
    }

    static ExecutionView of(StoredExecution execution, Encoding encoding) {
        return new ExecutionView(
                execution.id(),
                State.of(execution.status()),
                execution.verdict().orElse(null),
                execution.result().map(result -> Compile.of(result.compile())).orElse(null),
                execution.result().map(JudgedResult::tests).orElse(List.of()).stream()
                        .map(test -> test(test, encoding))
                        .toList(),
                execution.result().map(JudgedResult::queueMs).orElse(null),
                execution.result().map(JudgedResult::totalMs).orElse(null));
    }

    private static Test test(TestResult test, Encoding encoding) {
        return new Test(
                test.index(),
                test.verdict().orElse(null),
                test.cpuMs(),
                test.wallMs(),
                test.memoryKb(),
                encoding.text(test.stdout()),
                test.stdoutTruncated(),
                encoding.text(test.stderr()),
                test.stderrTruncated(),
                test.exitCode().isPresent() ? test.exitCode().getAsInt() : null,
                test.signal().orElse(null),
                test.skipped());
    }

    /** How the bytes of a program's output are put into JSON. */
    enum Encoding {
        /** What is not UTF-8 is shown as U+FFFD. */
        TEXT,
        /** Every byte. */
        BASE64;

        String text(byte[] bytes) {
            return switch (this) {
                case TEXT -> new String(bytes, StandardCharsets.UTF_8);
                case BASE64 -> Base64.getEncoder().encodeToString(bytes);
            };
        }
    }
}
