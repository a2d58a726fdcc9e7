package dev.assay.recipe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.recipe.making.Written;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Recipes written as YAML, for tests. */
final class Recipes {
    private static final Findings NONE = new Findings() {
        @Override
        public void report(Path file, int line, Check check, String message) {
            throw new AssertionError(message);
        }

        @Override
        public int errors() {
            return 0;
        }
    };

    private Recipes() {}

    static Written written(String yaml) {
        BankFile file = new BankFile(Path.of("recipe.yaml"), yaml.getBytes(StandardCharsets.UTF_8), true);
        return YamlFile.parse(file, NONE).orElseThrow().recipe().orElseThrow();
    }

    /** What comes of a recipe with names, in pairs of a name and its recipe. */
    static TestRecipe.Outcome outcome(OptionalLong seed, String yaml, String... named) {
        Map<String, Written> names = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            names.put(named[i], written(named[i + 1]));
        }
        return new TestRecipe(seed, names, written(yaml)).make(Optional.of("Thing"));
    }

    static JsonNode made(long seed, String yaml, String... named) {
        return switch (outcome(OptionalLong.of(seed), yaml, named)) {
            case TestRecipe.Outcome.Made(JsonNode value) -> value;
            case TestRecipe.Outcome.Mistaken(int line, String message) ->
                throw new AssertionError(line + ": " + message);
        };
    }

    static JsonNode made(String yaml, String... named) {
        return made(1, yaml, named);
    }

    /** The line and the message of what is wrong. */
    static String mistake(String yaml, String... named) {
        return switch (outcome(OptionalLong.of(1), yaml, named)) {
            case TestRecipe.Outcome.Made(JsonNode value) -> throw new AssertionError("made " + value);
            case TestRecipe.Outcome.Mistaken(int line, String message) -> line + ": " + message;
        };
    }
}
