package dev.assay.recipe.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Lists and texts in another order, and what is to be found in them. A text is a list of characters here. */
final class Orders {
    private Orders() {}

    static Map<String, Operation> operations() {
        return Map.of(
                "shuffle", Operation.on((of, making) -> reordered(of, making, Orders::shuffle)),
                "sort", Operation.on((of, making) -> reordered(of, making, Orders::sort)),
                "reverse", Operation.on((of, making) -> reordered(of, making, (elements, _) -> elements.reversed())),
                "size",
                        Operation.on((of, making) ->
                                Values.of(elements(of.make(making), making).size())),
                "least", Operation.on((of, making) -> Collections.min(some(of, making), Values.ORDER)),
                "greatest", Operation.on((of, making) -> Collections.max(some(of, making), Values.ORDER)));
    }

    /** The elements of a list, or the characters of a text. */
    static List<JsonNode> elements(JsonNode value, Making making) {
        List<JsonNode> elements = new ArrayList<>();
        if (value.isTextual()) {
            value.textValue().codePoints().forEach(one -> elements.add(Values.of(Character.toString(one))));
        } else {
            Values.list(value, "what it is given").forEach(elements::add);
        }
        making.work(elements.size());
        return elements;
    }

    /** What the elements were made of: a list again, or a text. */
    static JsonNode like(JsonNode value, List<JsonNode> elements, Making making) {
        if (!value.isTextual()) {
            return Values.list(elements);
        }
        StringBuilder text = new StringBuilder();
        elements.forEach(element -> text.append(Values.printed(element)));
        making.write(text.length());
        return Values.of(text.toString());
    }

    static ArrayNode shuffled(ArrayNode list, Making making) {
        List<JsonNode> elements = elements(list, making);
        return Values.list(shuffle(elements, making));
    }

    /** The place of an element; those below zero count from the end. */
    static int place(long index, int size) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new RecipeMistake(
                    "the place " + index + " in " + size + " elements (expected: " + -size + " to " + (size - 1) + ")");
        }
        return (int) place;
    }

    private static JsonNode reordered(
            Recipe of, Making making, BiFunction<List<JsonNode>, Making, List<JsonNode>> reorder) {
        JsonNode value = of.make(making);
        return like(value, reorder.apply(elements(value, making), making), making);
    }

    private static List<JsonNode> shuffle(List<JsonNode> elements, Making making) {
        for (int i = elements.size() - 1; i > 0; i--) {
            Collections.swap(elements, i, (int) making.below(i + 1L));
        }
        return elements;
    }

    private static List<JsonNode> sort(List<JsonNode> elements, Making making) {
        Lists.sort(elements, Lists.Order.ASCENDING, making);
        return elements;
    }

    private static List<JsonNode> some(Recipe of, Making making) {
        List<JsonNode> elements = elements(of.make(making), making);
        if (elements.isEmpty()) {
            throw new RecipeMistake("is given nothing (expected: at least one element)");
        }
        return elements;
    }
}
