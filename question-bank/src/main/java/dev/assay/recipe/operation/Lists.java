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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Making lists. */
final class Lists {
    private static final long DRAWS_FOR_ONE = 100;

    private Lists() {}

    /** How the elements of a list stand. */
    enum Order {
        ASCENDING,
        DESCENDING
    }

    static Map<String, Operation> operations() {
        return Map.of(
                "list", Lists::list,
                "range", Lists::range,
                "repeat", Lists::repeat,
                "permutation", Lists::permutation,
                "matrix", Lists::matrix,
                "each", Lists::each,
                "zip", Operation.on(Lists::zip));
    }

    private static Recipe list(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe length = parts.required("length");
        Recipe of = parts.required("of");
        boolean distinct = parts.flag("distinct");
        Optional<Order> order = parts.word("order", Order.class);
        parts.finish();
        return making -> {
            int size = length.length(making, "length");
            List<JsonNode> elements = distinct ? distinct(size, of, making) : drawn(size, of, making);
            order.ifPresent(known -> sort(elements, known, making));
            return Values.list(elements);
        };
    }

    private static List<JsonNode> drawn(int size, Recipe of, Making making) {
        making.work(size);
        List<JsonNode> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(of.make(making));
        }
        return elements;
    }

    /** As many different values; gives up when they do not come. */
    static List<JsonNode> distinct(int size, Recipe of, Making making) {
        Set<JsonNode> seen = HashSet.newHashSet(size);
        List<JsonNode> elements = new ArrayList<>(size);
        long left = DRAWS_FOR_ONE * (size + DRAWS_FOR_ONE);
        while (elements.size() < size) {
            if (left-- == 0) {
                throw new RecipeMistake("there are hardly " + size + " different values (found: " + elements.size()
                        + "; expected: more to draw from)");
            }
            JsonNode element = of.make(making);
            making.work(Values.size(element, Values.MOST));
            if (seen.add(element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    static void sort(List<JsonNode> elements, Order order, Making making) {
        elements.forEach(element -> making.work(Values.size(element, Values.MOST)));
        switch (order) {
            case ASCENDING -> elements.sort(Values.ORDER);
            case DESCENDING -> elements.sort(Values.ORDER.reversed());
        }
    }

    private static Recipe range(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe from = parts.orElse("from", 0);
        Recipe length = parts.required("length");
        Recipe step = parts.orElse("step", 1);
        parts.finish();
        return making -> {
            long first = from.integer(making, "from");
            int size = length.length(making, "length");
            return counted(first, size, step.integer(making, "step"), making);
        };
    }

    private static ArrayNode counted(long first, int size, long step, Making making) {
        making.work(size);
        ArrayNode list = Values.list(size);
        try {
            for (int i = 0; i < size; i++) {
                list.add(Values.of(Math.addExact(first, Math.multiplyExact(i, step))));
            }
            return list;
        } catch (ArithmeticException e) {
            throw new RecipeMistake("leaves the integers of 64 bits: " + e.getMessage());
        }
    }

    private static Recipe repeat(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe times = parts.required("times");
        Recipe of = parts.required("of");
        parts.finish();
        return making -> {
            int size = times.length(making, "times");
            JsonNode value = of.make(making);
            making.work(size);
            ArrayNode list = Values.list(size);
            for (int i = 0; i < size; i++) {
                list.add(value);
            }
            return list;
        };
    }

    private static Recipe permutation(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe from = parts.orElse("from", 0);
        Recipe length = parts.required("length");
        parts.finish();
        return making -> {
            long first = from.integer(making, "from");
            ArrayNode list = counted(first, length.length(making, "length"), 1, making);
            return Orders.shuffled(list, making);
        };
    }

    private static Recipe matrix(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe rows = parts.required("rows");
        Recipe columns = parts.required("columns");
        Recipe of = parts.required("of");
        parts.finish();
        return making -> {
            int height = rows.length(making, "rows");
            int width = columns.length(making, "columns");
            making.work(height);
            ArrayNode matrix = Values.list(height);
            for (int i = 0; i < height; i++) {
                matrix.add(Values.list(drawn(width, of, making)));
            }
            return matrix;
        };
    }

    private static Recipe each(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe of = parts.required("of");
        Written as = parts.requiredWritten("as");
        String name = RecipeReader.word(as, "as");
        Written written = parts.requiredWritten("make");
        parts.finish();
        Recipe make = reader.knowing(name, as.line()).read(written);
        return making -> {
            ArrayNode elements = of.list(making, "of");
            making.work(elements.size());
            ArrayNode made = Values.list(elements.size());
            for (JsonNode element : elements) {
                making.name(name, element);
                made.add(make.make(making));
            }
            return made;
        };
    }

    private static JsonNode zip(Recipe of, Making making) {
        ArrayNode lists = of.list(making, "what it is given");
        int size = lists.isEmpty() ? 0 : Values.list(lists.get(0), "an element").size();
        for (JsonNode list : lists) {
            Values.list(list, "an element", size);
        }
        making.work((long) size * (lists.size() + 1));
        ArrayNode zipped = Values.list(size);
        for (int i = 0; i < size; i++) {
            ArrayNode row = Values.list(lists.size());
            for (JsonNode list : lists) {
                row.add(list.get(i));
            }
            zipped.add(row);
        }
        return zipped;
    }
}
