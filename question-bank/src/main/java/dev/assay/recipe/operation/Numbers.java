package dev.assay.recipe.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;

/** Drawing numbers, choosing, and integers made of integers. */
final class Numbers {
    private static final int MOST_DECIMALS = 15;

    private Numbers() {}

    static Map<String, Operation> operations() {
        return Map.of(
                "int", Operation.on(Numbers::drawn),
                "double", Operation.on(Numbers::decimal),
                "pick", Numbers::pick,
                "plus", Operation.on((of, making) -> folded(of, making, Math::addExact)),
                "sum", Operation.on(Numbers::sum),
                "times", Operation.on((of, making) -> folded(of, making, Math::multiplyExact)),
                "minus", Operation.on((of, making) -> ofTwo(of, making, Math::subtractExact)),
                "divide", Operation.on((of, making) -> ofTwo(of, making, Math::floorDiv)),
                "remainder", Operation.on((of, making) -> ofTwo(of, making, Math::floorMod)));
    }

    /** An integer from one end to the other. */
    static JsonNode drawn(Recipe given, Making making) {
        ArrayNode ends = Values.list(given.make(making), "what it is given", 2);
        long[] numbers = Values.integers(ends, "an end");
        return Values.of(making.between(numbers[0], numbers[1]));
    }

    private static JsonNode decimal(Recipe given, Making making) {
        ArrayNode parts = Values.list(given.make(making), "what it is given", 3);
        JsonNode places = parts.get(2);
        if (!parts.get(0).isNumber() || !parts.get(1).isNumber() || !places.isNumber()) {
            throw new RecipeMistake("is given what is no number (expected: from, to and decimals)");
        }
        int decimals = places.intValue();
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new RecipeMistake(decimals + " decimals (expected: 0 to " + MOST_DECIMALS + ")");
        }
        long from = scaled(parts.get(0).decimalValue(), decimals, RoundingMode.CEILING);
        long to = scaled(parts.get(1).decimalValue(), decimals, RoundingMode.FLOOR);
        return DecimalNode.valueOf(BigDecimal.valueOf(making.between(from, to), decimals));
    }

    private static long scaled(BigDecimal number, int decimals, RoundingMode rounding) {
        return number.movePointRight(decimals).setScale(0, rounding).longValueExact();
    }

    /** Of what is written as a list, only what is picked is made. */
    private static Recipe pick(Written given, RecipeReader reader) {
        if (given instanceof Written.Items(List<Written> elements, int _)) {
            List<Recipe> recipes = elements.stream().map(reader::read).toList();
            return making -> recipes.get(index(making, recipes.size())).make(making);
        }
        Recipe from = reader.read(given);
        return making -> {
            ArrayNode list = from.list(making, "what it is given");
            return list.get(index(making, list.size()));
        };
    }

    private static int index(Making making, int size) {
        if (size == 0) {
            throw new RecipeMistake("picks from nothing (expected: at least one value)");
        }
        return (int) making.below(size);
    }

    private static JsonNode sum(Recipe of, Making making) {
        ArrayNode list = of.list(making, "what it is given");
        making.work(list.size());
        return list.isEmpty() ? Values.of(0) : exact(Values.integers(list, "an element"), Math::addExact);
    }

    private static JsonNode folded(Recipe of, Making making, LongBinaryOperator operator) {
        ArrayNode list = of.list(making, "what it is given");
        making.work(list.size());
        if (list.isEmpty()) {
            throw new RecipeMistake("is given nothing (expected: at least one integer)");
        }
        return exact(Values.integers(list, "an element"), operator);
    }

    private static JsonNode ofTwo(Recipe of, Making making, LongBinaryOperator operator) {
        return exact(Values.integers(Values.list(of.make(making), "what it is given", 2), "an element"), operator);
    }

    private static JsonNode exact(long[] numbers, LongBinaryOperator operator) {
        try {
            long result = numbers[0];
            for (int i = 1; i < numbers.length; i++) {
                result = operator.applyAsLong(result, numbers[i]);
            }
            return Values.of(result);
        } catch (ArithmeticException e) {
            throw new RecipeMistake("has no result: " + e.getMessage() + " (expected: an integer of 64 bits)");
        }
    }
}
