package dev.assay.db.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Results as JSON documents. Outputs are bytes and not text, so they are in base64, cut to a limit. */
public final class ResultJson {
    private static final int VERSION = 1;
    private static final int EXECUTION_OUTPUT_BYTES = 256 * 1024;
    private static final int SUBMISSION_OUTPUT_BYTES = 4 * 1024;
    private static final int NOTE_BYTES = 4 * 1024;
    private static final int COMPILE_OUTPUT_BYTES = 64 * 1024;

    private ResultJson() {}

    /** The whole result of an execution, with at most 256 KiB of each output; the runner keeps no more of all of them than a document can carry. */
    static JsonText ofExecution(JudgedResult result) {
        ObjectNode document = JsonText.document(VERSION);
        document.putObject("compile")
                .put("ok", result.compile().ok())
                .put("output", StorableText.capped(result.compile().output(), COMPILE_OUTPUT_BYTES))
                .put("cpu_ms", result.compile().cpuMs());
        document.put("queue_ms", result.queueMs()).put("total_ms", result.totalMs());
        putTests(document, result.tests(), EXECUTION_OUTPUT_BYTES);
        return JsonText.of(document);
    }

    /** The tests of a submission, with at most 4 KiB of each output. */
    static JsonText ofSubmission(List<TestResult> tests) {
        ObjectNode document = JsonText.document(VERSION);
        putTests(document, tests, SUBMISSION_OUTPUT_BYTES);
        return JsonText.of(document);
    }

    /** Reads an execution's result; its verdict has a column of its own. */
    public static JudgedResult execution(JsonText json, Optional<Verdict> verdict) {
        JsonNode document = json.document("result of an execution", VERSION);
        JsonNode compile = document.required("compile");
        return new JudgedResult(
                verdict,
                new CompileResult(
                        compile.required("ok").asBoolean(),
                        compile.required("output").asText(),
                        compile.required("cpu_ms").asInt()),
                tests(document),
                document.required("queue_ms").asInt(),
                document.required("total_ms").asInt());
    }

    /** Reads a submission's test results. */
    public static List<TestResult> submission(JsonText json) {
        return tests(json.document("test results of a submission", VERSION));
    }

    private static void putTests(ObjectNode document, List<TestResult> tests, int maxOutput) {
        ArrayNode array = document.putArray("tests");
        for (TestResult test : tests) {
            ObjectNode json = array.addObject()
                    .put("index", test.index())
                    .put("id", test.name())
                    .put("is_sample", test.sample())
                    .put("passed", test.passed())
                    .put("skipped", test.skipped());
            test.group().ifPresent(group -> json.put("group", group));
            test.verdict().ifPresent(verdict -> json.put("verdict", verdict.name()));
            if (!test.skipped()) {
                putRun(json, test, maxOutput);
            }
        }
    }

    private static void putRun(ObjectNode json, TestResult test, int maxOutput) {
        json.put("time_ms", test.cpuMs())
                .put("wall_ms", test.wallMs())
                .put("memory_kb", test.memoryKb())
                .put("actual", base64(test.stdout(), maxOutput))
                .put("actual_truncated", test.stdoutTruncated() || test.stdout().length > maxOutput)
                .put("stderr", base64(test.stderr(), maxOutput))
                .put("stderr_truncated", test.stderrTruncated() || test.stderr().length > maxOutput);
        test.exitCode().ifPresent(code -> json.put("exit_code", code));
        test.signal().ifPresent(signal -> json.put("signal", signal));
        test.call().ifPresent(call -> putCall(json, call, maxOutput));
        test.note()
                .ifPresent(note -> json.put("share", note.share())
                        .put("to_authors", StorableText.capped(note.toAuthors(), NOTE_BYTES))
                        .put("to_candidate", StorableText.capped(note.toCandidate(), NOTE_BYTES)));
    }

    private static Optional<CheckerNote> note(JsonNode json) {
        return json.has("share")
                ? Optional.of(new CheckerNote(
                        json.get("share").asDouble(),
                        json.required("to_authors").asText(),
                        json.required("to_candidate").asText()))
                : Optional.empty();
    }

    private static void putCall(ObjectNode json, CallResult call, int maxOutput) {
        switch (call) {
            case CallResult.Returned(String value, boolean truncated) -> {
                String kept = StorableText.capped(value, maxOutput);
                json.put("returned", kept).put("returned_truncated", truncated || kept.length() < value.length());
            }
            case CallResult.Unusable(String problem) ->
                json.put("call_problem", StorableText.capped(problem, maxOutput));
        }
    }

    private static Optional<CallResult> call(JsonNode json) {
        if (json.has("returned")) {
            return Optional.of(new CallResult.Returned(
                    json.get("returned").asText(),
                    json.required("returned_truncated").asBoolean()));
        }
        return text(json, "call_problem").map(CallResult.Unusable::new);
    }

    private static List<TestResult> tests(JsonNode document) {
        List<TestResult> tests = new ArrayList<>();
        document.required("tests").forEach(json -> tests.add(test(json)));
        return tests;
    }

    private static TestResult test(JsonNode json) {
        return new TestResult(
                json.required("index").asInt(),
                json.required("id").asText(),
                json.required("is_sample").asBoolean(),
                text(json, "group"),
                text(json, "verdict").map(Verdict::valueOf),
                json.required("skipped").asBoolean(),
                json.path("time_ms").asInt(),
                json.path("wall_ms").asInt(),
                json.path("memory_kb").asInt(),
                bytes(json, "actual"),
                bytes(json, "stderr"),
                json.path("actual_truncated").asBoolean(),
                json.path("stderr_truncated").asBoolean(),
                json.has("exit_code") ? OptionalInt.of(json.get("exit_code").asInt()) : OptionalInt.empty(),
                text(json, "signal"),
                call(json),
                note(json));
    }

    private static Optional<String> text(JsonNode json, String key) {
        return Optional.ofNullable(json.get(key)).map(JsonNode::asText);
    }

    private static String base64(byte[] bytes, int max) {
        return Base64.getEncoder().encodeToString(StorableText.capped(bytes, max));
    }

    private static byte[] bytes(JsonNode json, String key) {
        try {
            return json.has(key) ? json.get(key).binaryValue() : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("stored " + key + " is not base64", e);
        }
    }
}
