package dev.assay.recipe.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Parts;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Single places in lists and texts: taken out, put in, cut and joined. */
final class Places {
    private Places() {}

    static Map<String, Operation> operations() {
        return Map.of(
                "item",
                Operation.on(Places::item),
                "part",
                Places::part,
                "put",
                Places::put,
                "concat",
                Operation.on(Places::concat));
    }

    private static JsonNode item(Recipe of, Making making) {
        ArrayNode given = Values.list(of.make(making), "what it is given", 2);
        long index = Values.integers(Values.list(List.of(given.get(1))), "the place")[0];
        if (given.get(0) instanceof ArrayNode list) {
            return list.get(Orders.place(index, list.size()));
        }
        List<JsonNode> characters = Orders.elements(given.get(0), making);
        return characters.get(Orders.place(index, characters.size()));
    }

    private static Recipe part(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe of = parts.required("of");
        Recipe from = parts.orElse("from", 0);
        Recipe length = parts.required("length");
        parts.finish();
        return making -> {
            JsonNode value = of.make(making);
            if (value instanceof ArrayNode list) {
                int first = (int) from.integer(making, "from", 0, list.size());
                int size = (int) length.integer(making, "length", 0, list.size() - first);
                return part(list, first, size, making);
            }
            List<JsonNode> characters = Orders.elements(value, making);
            int first = (int) from.integer(making, "from", 0, characters.size());
            int size = (int) length.integer(making, "length", 0, characters.size() - first);
            return Orders.like(value, characters.subList(first, first + size), making);
        };
    }

    /** Takes no longer than the part is long, as parts may be many. */
    private static ArrayNode part(ArrayNode list, int first, int size, Making making) {
        making.work(size);
        ArrayNode part = Values.list(size);
        for (int i = first; i < first + size; i++) {
            part.add(list.get(i));
        }
        return part;
    }

    private static Recipe put(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe of = parts.required("of");
        Map<Recipe, Recipe> puts = places(parts.requiredWritten("at"), reader);
        parts.finish();
        return making -> {
            JsonNode value = of.make(making);
            List<JsonNode> elements = Orders.elements(value, making);
            puts.forEach((place, element) -> {
                long index = place.integer(making, "the place");
                elements.set(Orders.place(index, elements.size()), element.make(making));
            });
            return Orders.like(value, elements, making);
        };
    }

    /** Places that are numbers are the keys of a mapping; those that are made stand in a list of pairs. */
    private static Map<Recipe, Recipe> places(Written at, RecipeReader reader) {
        Map<Recipe, Recipe> puts = new LinkedHashMap<>();
        switch (at) {
            case Written.Mapping(Map<String, Written> entries, int _) ->
                entries.forEach((key, written) -> {
                    JsonNode place = Values.of(number(key));
                    puts.put(_ -> place, reader.read(written));
                });
            case Written.Items(List<Written> elements, int _) ->
                elements.forEach(element -> {
                    if (!(element instanceof Written.Items(List<Written> pair, int _)) || pair.size() != 2) {
                        throw new RecipeMistake("at holds something else (expected: pairs of a place and a value)");
                    }
                    puts.put(reader.read(pair.getFirst()), reader.read(pair.getLast()));
                });
            case Written.Scalar _ ->
                throw new RecipeMistake("at is a single value (expected: places, each with its value)");
        }
        return puts;
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw new RecipeMistake("at has the place " + key + " (expected: a number)");
        }
    }

    private static JsonNode concat(Recipe of, Making making) {
        ArrayNode pieces = of.list(making, "what it is given");
        making.work(pieces.size());
        if (!pieces.isEmpty() && pieces.get(0).isTextual()) {
            return Texts.joined(pieces, "", making);
        }
        ArrayNode joined = Values.list(0);
        for (JsonNode piece : pieces) {
            ArrayNode list = Values.list(piece, "an element");
            making.work(list.size());
            joined.addAll(list);
        }
        return joined;
    }
}
