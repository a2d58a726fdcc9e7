package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;

/** A word of the language. */
@FunctionalInterface
public interface Operation {
    /**
     * Reads what the operation is given.
     *
     * @param reader reads the recipes in it
     * @throws RecipeMistake if it is not what the operation takes
     */
    Recipe read(Written given, RecipeReader reader);

    /** An operation whose whole argument is one recipe. */
    static Operation on(OfValue operation) {
        return (given, reader) -> {
            Recipe argument = reader.read(given);
            return making -> operation.make(argument, making);
        };
    }

    /** What such an operation does. */
    @FunctionalInterface
    interface OfValue {
        JsonNode make(Recipe argument, Making making);
    }
}
