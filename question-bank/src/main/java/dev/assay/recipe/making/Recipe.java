package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** How a value is made; drawn anew each time. */
@FunctionalInterface
public interface Recipe {
    /**
     * Makes the value.
     *
     * @throws RecipeMistake if that makes no sense, or takes too much
     */
    JsonNode make(Making making);

    /** Makes an integer of 64 bits. */
    default long integer(Making making, String what) {
        return Values.integer(make(making), what);
    }

    /** Makes an integer in a range. */
    default long integer(Making making, String what, long least, long most) {
        return Values.integer(make(making), what, least, most);
    }

    /** Makes the length of something: at most what a test may hold. */
    default int length(Making making, String what) {
        return (int) integer(making, what, 0, Values.MOST);
    }

    default ArrayNode list(Making making, String what) {
        return Values.list(make(making), what);
    }

    default String text(Making making, String what) {
        return Values.text(make(making), what);
    }
}
