package dev.assay.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.signature.Signature;
import dev.assay.signature.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a harness has written: a line with the tag, then one line for each test. A line is {@code =} and a value, or
 * {@code !} and what a value is that has no form in JSON; in a check {@code .} when all is well or {@code ?} and what is not.
 * A last line without its end was cut off when the program ended, and does not count.
 */
final class ResultChannel {
    /** A number may have as many digits as it likes: it is none of any type then, but it is a number. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int MOST_MESSAGE = 500;
    private static final String CHECKED = ".";

    private final Signature signature;
    private final ResultTag tag;

    ResultChannel(Signature signature, ResultTag tag) {
        this.signature = signature;
        this.tag = tag;
    }

    /** One result for each input. */
    List<TestResult> results(byte[] content, List<JsonNode> inputs) {
        Optional<List<String>> records = records(content);
        List<TestResult> results = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            results.add(result(records, i, inputs.get(i)));
        }
        return List.copyOf(results);
    }

    private TestResult result(Optional<List<String>> records, int index, JsonNode input) {
        if (records.isEmpty()) {
            return new TestResult.Forged();
        }
        boolean checked = records.get().stream().findFirst().equals(Optional.of(CHECKED));
        List<String> present = checked ? records.get().subList(1, records.get().size()) : records.get();
        return index < present.size() ? result(present.get(index), input) : new TestResult.Missing();
    }

    private TestResult result(String record, JsonNode input) {
        if (record.startsWith("=")) {
            return json(record.substring(1))
                    .<TestResult>map(value -> typed(value, input))
                    .orElseGet(TestResult.Forged::new);
        }
        if (record.startsWith("!") || record.startsWith("?")) {
            Function<String, TestResult> result = record.startsWith("!")
                    ? what -> new TestResult.Mistyped("result is " + what)
                    : TestResult.Undeclared::new;
            return text(record).map(result).orElseGet(TestResult.Forged::new);
        }
        return new TestResult.Forged();
    }

    private TestResult typed(JsonNode value, JsonNode input) {
        List<Violation> violations = signature.checkResult(input, value);
        return violations.isEmpty()
                ? new TestResult.Returned(signature.canonicalResult(input, value))
                : new TestResult.Mistyped(violations.getFirst().message());
    }

    /** What is wrong with the function or class, in the first record of a check; empty when nothing is. */
    Optional<String> problem(byte[] content) {
        return records(content).stream()
                .flatMap(List::stream)
                .limit(1)
                .filter(record -> record.startsWith("?"))
                .flatMap(record -> text(record).stream())
                .findFirst();
    }

    /** Whether a check has come to its good end; results may follow. */
    boolean isChecked(byte[] content) {
        return records(content).stream().flatMap(List::stream).findFirst().equals(Optional.of(CHECKED));
    }

    private static Optional<String> text(String record) {
        return json(record.substring(1))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(text -> text.length() <= MOST_MESSAGE ? text : text.substring(0, MOST_MESSAGE) + "…");
    }

    /** The whole lines after the tag; empty if the tag is not there. A channel that nothing was written to has no lines. */
    private Optional<List<String>> records(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() == 1 && (tag.value() + "\n").startsWith(text)) {
            return Optional.of(List.of());
        }
        return lines.getFirst().equals(tag.value())
                ? Optional.of(lines.subList(1, lines.size() - 1))
                : Optional.empty();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(value -> !value.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
