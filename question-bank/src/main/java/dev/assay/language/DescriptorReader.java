package dev.assay.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads one {@code language.json}, strictly: a key that is missing, unknown or of another type is an error naming it. */
final class DescriptorReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DescriptorReader() {}

    /**
     * @param text the JSON
     * @param siblings gives the text of a file beside the descriptor
     * @throws IllegalArgumentException naming the key and what was expected of it
     */
    static LanguageDescriptor read(String text, UnaryOperator<String> siblings) {
        StrictObject json = new StrictObject("", parse(text));
        LanguageDescriptor descriptor = new LanguageDescriptor(
                json.text("id"),
                json.text("name"),
                json.texts("version_command"),
                json.text("source_file"),
                json.object("compile").map(DescriptorReader::compileStep),
                json.texts("run"),
                json.textsIfAny("fork_server"),
                json.textMap("environment"),
                json.integer("runtime_reserve_mb"),
                json.integer("processes"),
                json.integer("stack_mb"),
                json.texts("heap_exhausted_stderr"),
                json.number("time_multiplier"),
                json.texts("aliases"),
                selfTest(json.object("selftest"), siblings));
        json.requireNothingElse();
        return descriptor;
    }

    private static CompileStep compileStep(StrictObject json) {
        String kind = json.text("kind");
        CompileStep step = switch (kind) {
            case "command" ->
                new CompileStep.Command(
                        json.texts("command"),
                        json.text("collect"),
                        json.integer("cpu_ms"),
                        json.integer("wall_ms"),
                        json.integer("memory_mb"),
                        json.integer("processes"));
            case "server" ->
                new CompileStep.Server(
                        json.texts("command"),
                        json.integer("cpu_ms"),
                        json.integer("wall_ms"),
                        json.integer("memory_mb"),
                        json.integer("processes"));
            case "check" ->
                new CompileStep.Check(json.texts("command"), json.integer("cpu_ms"), json.integer("wall_ms"));
            default ->
                throw new IllegalArgumentException(
                        "compile.kind \"" + kind + "\" (expected: command, server or check)");
        };
        json.requireNothingElse();
        return step;
    }

    private static SelfTest selfTest(Optional<StrictObject> given, UnaryOperator<String> siblings) {
        StrictObject json = given.orElseThrow(
                () -> new IllegalArgumentException("key \"selftest\" is missing (expected: an object)"));
        SelfTest selfTest = new SelfTest(siblings.apply(json.text("source")), json.text("expect"));
        json.requireNothingElse();
        return selfTest;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
