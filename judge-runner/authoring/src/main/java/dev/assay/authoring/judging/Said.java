package dev.assay.authoring.judging;

import dev.assay.authoring.proof.TestRun;
import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.TestResult;
import dev.assay.question.CodeTask;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A test's result in an author's words: what was answered in place of what, or how it ended. */
final class Said {
    private static final int SHOWN = 80;
    private static final int STDERR_SHOWN = 400;

    private Said() {}

    /** @param result of a test that was run */
    static TestRun of(CodeTask task, TestResult result) {
        Verdict verdict = result.verdict().orElseThrow();
        boolean killed = result.exitCode().isEmpty() && result.signal().isEmpty();
        return new TestRun(
                result.name(), verdict, result.cpuMs(), result.wallMs(), killed, said(task, result, verdict));
    }

    private static String said(CodeTask task, TestResult result, Verdict verdict) {
        return switch (verdict) {
            case AC, TLE, MLE, OLE -> "";
            case WA ->
                answered(result) + ", not "
                        + start(task.tests().get(result.index()).expected());
            case RTE, CE, IE -> ended(result);
        };
    }

    private static String answered(TestResult result) {
        return switch (result.call().orElse(null)) {
            case CallResult.Returned(String json, boolean _) -> "answered " + start(json);
            case CallResult.Unusable(String problem) -> problem;
            case null -> "answered " + start(result.stdout());
        };
    }

    private static String ended(TestResult result) {
        String how = result.call()
                .filter(CallResult.Unusable.class::isInstance)
                .map(CallResult.Unusable.class::cast)
                .map(CallResult.Unusable::problem)
                .or(result::signal)
                .or(() -> exitCode(result))
                .orElse("");
        String stderr = new String(result.stderr(), StandardCharsets.UTF_8).strip();
        String end =
                stderr.substring(Math.max(0, stderr.length() - STDERR_SHOWN)).replaceAll("\\s+", " ");
        return end.isEmpty() ? how : how + ", " + end;
    }

    private static Optional<String> exitCode(TestResult result) {
        return result.exitCode().isPresent()
                ? Optional.of("exit code " + result.exitCode().getAsInt())
                : Optional.empty();
    }

    private static String start(byte[] text) {
        return start(new String(text, 0, Math.min(text.length, 4 * SHOWN), StandardCharsets.UTF_8));
    }

    private static String start(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "nothing" : line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
