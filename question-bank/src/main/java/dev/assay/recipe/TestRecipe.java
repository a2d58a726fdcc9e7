package dev.assay.recipe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import dev.assay.recipe.operation.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the input of one test is made.
 *
 * @param seed needed if anything is drawn
 * @param named values with a name, made once and in this order, before the input
 */
public record TestRecipe(OptionalLong seed, Map<String, Written> named, Written input) {
    public TestRecipe {
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(input, "input");
        named = new LinkedHashMap<>(named);
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The input; the same for the same recipe, on every machine. */
        record Made(JsonNode value) implements Outcome {}

        /**
         * The recipe makes no sense, or makes too much.
         *
         * @param line counted from 1
         */
        record Mistaken(int line, String message) implements Outcome {}
    }

    /**
     * Makes the input.
     *
     * @param className of the class that is called; empty where none is
     */
    public Outcome make(Optional<String> className) {
        RecipeReader reader = new RecipeReader(Vocabulary.of(className));
        Making making = new Making(seed);
        Written at = input;
        try {
            for (Map.Entry<String, Written> entry : named.entrySet()) {
                at = entry.getValue();
                Recipe recipe = reader.read(at);
                reader = reader.knowing(entry.getKey(), at.line());
                making.name(entry.getKey(), recipe.make(making));
            }
            at = input;
            return made(reader.read(input).make(making));
        } catch (RecipeMistake mistake) {
            return new Outcome.Mistaken(mistake.line() > 0 ? mistake.line() : at.line(), mistake.getMessage());
        }
    }

    private Outcome made(JsonNode value) {
        long most = Values.MOST;
        return Values.size(value, most + 1) > most
                ? new Outcome.Mistaken(
                        input.line(), "makes more than " + most + " values (expected: at most " + most + ")")
                : new Outcome.Made(value);
    }
}
