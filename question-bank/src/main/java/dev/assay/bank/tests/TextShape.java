package dev.assay.bank.tests;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.recipe.making.Values;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Tests of whole programs: text goes in, and text is expected. */
public record TextShape() implements TestShape {
    @Override
    public String inputEnding() {
        return ".in";
    }

    @Override
    public String answerEnding() {
        return ".ans";
    }

    @Override
    public String outputEnding() {
        return ".out";
    }

    @Override
    public Optional<Data> inline(YamlObject yaml) {
        Optional<byte[]> input = bytes(yaml, "in");
        Optional<byte[]> expected = bytes(yaml, "expect");
        return input.flatMap(in -> expected.map(out -> new Data(in, out)));
    }

    @Override
    public Optional<Data> files(BankFile input, BankFile answer, Findings findings) {
        return Optional.of(new Data(input.bytes(), answer.bytes()));
    }

    @Override
    public String recipeKey() {
        return "in";
    }

    @Override
    public Optional<String> className() {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> made(JsonNode value, BiConsumer<Check, String> report) {
        if (!value.isTextual()) {
            report.accept(Check.TEST_VALUE, "the recipe makes " + Values.shown(value) + " (expected: a text)");
            return Optional.empty();
        }
        return Optional.of(value.textValue().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> expected(byte[] input, YamlValue expect) {
        return expect.text().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> expected(byte[] input, BankFile answer, Findings findings) {
        return Optional.of(answer.bytes());
    }

    @Override
    public Optional<byte[]> output(byte[] input, BankFile file, Findings findings) {
        return Optional.of(file.bytes());
    }

    /** Only a validator that is a program could tell. */
    @Override
    public Optional<String> wrong(BankFile input) {
        return Optional.of("is text");
    }

    private static Optional<byte[]> bytes(YamlObject yaml, String key) {
        return yaml.required(key).flatMap(YamlValue::text).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
