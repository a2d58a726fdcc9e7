package dev.assay.recipe.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Parts;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import java.util.Map;
import java.util.Optional;

/** Lists of intervals {@code [a, b]} with a below b. */
final class Intervals {
    private Intervals() {}

    private enum Shape {
        RANDOM,
        /** Each lies inside another one, apart from one. */
        NESTED,
        /** Each begins where another one ends, apart from one. */
        CHAIN,
        /** No two have a number in common. */
        APART
    }

    /** Where the intervals lie. */
    private record Span(long from, long to, long longest) {
        Span {
            if (from >= to || to - from < 0 || to - from == Long.MAX_VALUE) {
                throw new RecipeMistake("from " + from + " to " + to + " (expected: the smaller number first)");
            }
        }

        /** As many different numbers, ascending; those of a window of the longest length, if they must be close. */
        long[] cuts(int count, boolean close, Making making) {
            long width = close ? Math.min(longest, to - from) : to - from;
            long first = from + making.below(to - from - width + 1);
            long[] cuts = Samples.below(width + 1, count, making);
            for (int i = 0; i < cuts.length; i++) {
                cuts[i] += first;
            }
            return cuts;
        }

        ArrayNode random(Making making) {
            long length = making.between(1, Math.min(longest, to - from));
            long begin = making.between(from, to - length);
            return Values.of(begin, begin + length);
        }
    }

    static Map<String, Operation> operations() {
        return Map.of("intervals", Intervals::intervals);
    }

    private static Recipe intervals(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe count = parts.required("count");
        Recipe from = parts.required("from");
        Recipe to = parts.required("to");
        Optional<Recipe> longest = parts.optional("longest");
        Shape shape = parts.word("shape", Shape.class).orElse(Shape.RANDOM);
        parts.finish();
        if (shape == Shape.CHAIN && longest.isPresent()) {
            throw new RecipeMistake("longest is there in a chain (expected: shape random, nested or apart)");
        }
        return making -> {
            int size = count.length(making, "count");
            long first = from.integer(making, "from");
            long last = to.integer(making, "to");
            long most =
                    longest.isPresent() ? longest.get().integer(making, "longest", 1, Long.MAX_VALUE) : Long.MAX_VALUE;
            making.work(3L * size);
            return Orders.shuffled(made(size, shape, new Span(first, last, most), making), making);
        };
    }

    private static ArrayNode made(int count, Shape shape, Span span, Making making) {
        ArrayNode intervals = Values.list(count);
        if (count == 0) {
            return intervals;
        }
        switch (shape) {
            case RANDOM -> {
                for (int i = 0; i < count; i++) {
                    intervals.add(span.random(making));
                }
            }
            case NESTED -> {
                long[] cuts = span.cuts(2 * count, true, making);
                for (int i = 0; i < count; i++) {
                    intervals.add(Values.of(cuts[i], cuts[cuts.length - 1 - i]));
                }
            }
            case CHAIN -> {
                long[] cuts = span.cuts(count + 1, false, making);
                for (int i = 0; i < count; i++) {
                    intervals.add(Values.of(cuts[i], cuts[i + 1]));
                }
            }
            case APART -> {
                long[] cuts = span.cuts(2 * count, false, making);
                for (int i = 0; i < count; i++) {
                    long begin = cuts[2 * i];
                    intervals.add(Values.of(begin, begin + Math.min(cuts[2 * i + 1] - begin, span.longest())));
                }
            }
        }
        return intervals;
    }
}
