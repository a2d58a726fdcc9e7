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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of calls {@code [name, [arguments]]}, the constructor's first. */
final class Calls {
    private static final int MOST_WEIGHT = 1_000_000;

    private Calls() {}

    /** A method that may be called, and how often it is, compared with the others. */
    private record Method(String name, int weight, Recipe args) {
        JsonNode call(Making making) {
            return Calls.call(name, args.list(making, "args of " + name));
        }
    }

    /** @param className what the constructor is called by; without it there is no such operation */
    static Map<String, Operation> operations(Optional<String> className) {
        return className
                .map(name -> Map.<String, Operation>of("calls", (given, reader) -> calls(name, given, reader)))
                .orElse(Map.of());
    }

    private static Recipe calls(String className, Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe make = parts.optional("make").orElse(_ -> Values.list(0));
        Recipe first = parts.optional("first").orElse(_ -> Values.list(0));
        Recipe count = parts.orElse("count", 0);
        List<Method> mix =
                parts.written("mix").map(written -> mix(written, reader)).orElse(List.of());
        Recipe last = parts.optional("last").orElse(_ -> Values.list(0));
        parts.finish();
        return making -> {
            ArrayNode calls = Values.list(1).add(call(className, make.list(making, "make")));
            calls.addAll(first.list(making, "first"));
            int drawn = count.length(making, "count");
            for (int i = 0; i < drawn; i++) {
                calls.add(drawn(mix, making).call(making));
            }
            calls.addAll(last.list(making, "last"));
            making.work(3L * calls.size());
            return calls;
        };
    }

    private static JsonNode call(String name, ArrayNode arguments) {
        return Values.list(List.of(Values.of(name), arguments));
    }

    private static List<Method> mix(Written written, RecipeReader reader) {
        if (!(written instanceof Written.Items(List<Written> elements, int _))) {
            throw new RecipeMistake("mix is no list (expected: methods, each with its args)");
        }
        return elements.stream().map(element -> method(element, reader)).toList();
    }

    private static Method method(Written written, RecipeReader reader) {
        Parts parts = reader.parts(written);
        String name = RecipeReader.word(parts.requiredWritten("method"), "method");
        int weight = parts.written("weight").map(Calls::weight).orElse(1);
        Recipe args = parts.optional("args").orElse(_ -> Values.list(0));
        parts.finish();
        return new Method(name, weight, args);
    }

    private static int weight(Written written) {
        if (written instanceof Written.Scalar(JsonNode value, int _)
                && value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= 1
                && value.intValue() <= MOST_WEIGHT) {
            return value.intValue();
        }
        throw new RecipeMistake("weight (expected: an integer from 1 to " + MOST_WEIGHT + ")");
    }

    private static Method drawn(List<Method> mix, Making making) {
        long sum = mix.stream().mapToLong(Method::weight).sum();
        if (sum == 0) {
            throw new RecipeMistake("mix is missing (expected: methods to draw from, where there is a count)");
        }
        long drawn = making.below(sum);
        for (Method method : mix) {
            drawn -= method.weight();
            if (drawn < 0) {
                return method;
            }
        }
        throw new IllegalStateException("weights sum up to more than they sum up to");
    }
}
