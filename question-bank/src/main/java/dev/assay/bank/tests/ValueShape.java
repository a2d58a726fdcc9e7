package dev.assay.bank.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.JsonFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import dev.assay.signature.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Tests of functions and classes: values go in, and a value is expected. The bytes of a test are canonical JSON.
 *
 * @param answers true if what is expected is a list of results, each of which will do
 */
public record ValueShape(Signature signature, boolean answers) implements TestShape {
    private static final int SHOWN = 5;

    @Override
    public String inputEnding() {
        return ".in.json";
    }

    @Override
    public String answerEnding() {
        return ".ans.json";
    }

    @Override
    public String outputEnding() {
        return ".out.json";
    }

    @Override
    public Optional<Data> inline(YamlObject yaml) {
        Optional<YamlValue> place = yaml.required("args");
        Optional<JsonNode> input = switch (signature) {
            case FunctionSignature _ -> place.flatMap(YamlValue::json);
            case ClassSignature _ -> calls(yaml.required("ops"), place);
        };
        Optional<YamlValue> expect = yaml.required("expect");
        Optional<JsonNode> expected = expect.flatMap(YamlValue::json);
        return input.isPresent() && expected.isPresent()
                ? data(input.get(), place.orElseThrow()::report, expected.get(), expect.orElseThrow()::report)
                : Optional.empty();
    }

    @Override
    public Optional<Data> files(BankFile input, BankFile answer, Findings findings) {
        Optional<JsonNode> in = JsonFile.parse(input, findings);
        Optional<JsonNode> out = JsonFile.parse(answer, findings);
        return in.isPresent() && out.isPresent()
                ? data(
                        in.get(),
                        (check, message) -> findings.report(input.path(), 0, check, message),
                        out.get(),
                        (check, message) -> findings.report(answer.path(), 0, check, message))
                : Optional.empty();
    }

    @Override
    public String recipeKey() {
        return switch (signature) {
            case FunctionSignature _ -> "args";
            case ClassSignature _ -> "calls";
        };
    }

    @Override
    public Optional<String> className() {
        return switch (signature) {
            case FunctionSignature _ -> Optional.empty();
            case ClassSignature session -> Optional.of(session.className());
        };
    }

    @Override
    public Optional<byte[]> made(JsonNode value, BiConsumer<Check, String> report) {
        return input(value, report).map(ValueShape::bytes);
    }

    @Override
    public Optional<byte[]> expected(byte[] input, YamlValue expect) {
        return expect.json()
                .flatMap(value -> result(JsonFile.parse(input), value, expect::report))
                .map(ValueShape::bytes);
    }

    @Override
    public Optional<byte[]> expected(byte[] input, BankFile answer, Findings findings) {
        return JsonFile.parse(answer, findings)
                .flatMap(value -> result(
                        JsonFile.parse(input),
                        value,
                        (check, message) -> findings.report(answer.path(), 0, check, message)))
                .map(ValueShape::bytes);
    }

    @Override
    public Optional<byte[]> output(byte[] input, BankFile file, Findings findings) {
        return JsonFile.parse(file, findings)
                .flatMap(value -> oneResult(
                        JsonFile.parse(input),
                        value,
                        (check, message) -> findings.report(file.path(), 0, check, message)))
                .map(ValueShape::bytes);
    }

    @Override
    public Optional<String> wrong(BankFile input) {
        Optional<JsonNode> value = JsonFile.parse(input);
        return value.isEmpty()
                ? Optional.of("is not JSON")
                : signature.checkInput(value.get()).stream().findFirst().map(Violation::message);
    }

    private static Optional<JsonNode> calls(Optional<YamlValue> ops, Optional<YamlValue> args) {
        if (ops.isEmpty() || args.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        ops.get().list().forEach(op -> op.words().ifPresent(names::add));
        Optional<JsonNode> lists = args.get().json();
        List<JsonNode> arguments = new ArrayList<>();
        lists.ifPresent(all -> all.forEach(arguments::add));
        return lists.isPresent()
                ? args.get().build(Check.TEST_VALUE, () -> ClassSignature.input(names, arguments))
                : Optional.empty();
    }

    private Optional<Data> data(
            JsonNode input,
            BiConsumer<Check, String> atInput,
            JsonNode expected,
            BiConsumer<Check, String> atExpected) {
        Optional<JsonNode> in = input(input, atInput);
        return in.flatMap(canonical -> result(canonical, expected, atExpected))
                .map(out -> new Data(bytes(in.orElseThrow()), bytes(out)));
    }

    private Optional<JsonNode> input(JsonNode input, BiConsumer<Check, String> report) {
        List<Violation> violations = signature.checkInput(input);
        Optional<JsonNode> canonical = canonical(input);
        Check check = canonical.isPresent() ? Check.CONSTRAINT : Check.TEST_VALUE;
        report(violations, check, report);
        return violations.isEmpty() ? canonical : Optional.empty();
    }

    /** Canonical forms are for values that have their types, so what has none breaks more than constraints. */
    private Optional<JsonNode> canonical(JsonNode input) {
        try {
            return Optional.of(signature.canonicalInput(input));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> result(JsonNode input, JsonNode expected, BiConsumer<Check, String> report) {
        if (!answers) {
            return oneResult(input, expected, report);
        }
        if (!expected.isArray() || expected.isEmpty()) {
            report.accept(Check.EXPECTATION, "expect is " + expected + " (expected: a list of answers)");
            return Optional.empty();
        }
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        for (JsonNode answer : expected) {
            Optional<JsonNode> one = oneResult(input, answer, report);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            results.add(one.get());
        }
        return Optional.of(results);
    }

    private Optional<JsonNode> oneResult(JsonNode input, JsonNode result, BiConsumer<Check, String> report) {
        List<Violation> violations = signature.checkResult(input, result);
        report(violations, Check.TEST_VALUE, report);
        return violations.isEmpty() ? Optional.of(signature.canonicalResult(input, result)) : Optional.empty();
    }

    /** A few of them: a wrong file of a hundred thousand numbers is one mistake. */
    private static void report(List<Violation> violations, Check check, BiConsumer<Check, String> report) {
        violations.stream().limit(SHOWN).forEach(violation -> report.accept(check, violation.message()));
    }

    private static byte[] bytes(JsonNode value) {
        return CanonicalJson.text(value).getBytes(StandardCharsets.UTF_8);
    }
}
