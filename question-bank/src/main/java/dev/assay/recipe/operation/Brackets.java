package dev.assay.recipe.operation;

import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.Operation;
import dev.assay.recipe.making.Parts;
import dev.assay.recipe.making.Recipe;
import dev.assay.recipe.making.RecipeMistake;
import dev.assay.recipe.making.RecipeReader;
import dev.assay.recipe.making.Values;
import dev.assay.recipe.making.Written;
import java.util.Map;

/** Texts of brackets that open and close rightly. */
final class Brackets {
    private Brackets() {}

    /** How deep they stand in each other. */
    private enum Shape {
        RANDOM,
        NESTED,
        FLAT
    }

    static Map<String, Operation> operations() {
        return Map.of("brackets", Brackets::brackets);
    }

    private static Recipe brackets(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe pairs = parts.required("pairs");
        String kinds = parts.written("kinds")
                .map(written -> RecipeReader.word(written, "kinds"))
                .orElse("()");
        Shape shape = parts.word("shape", Shape.class).orElse(Shape.RANDOM);
        parts.finish();
        if (kinds.isEmpty() || kinds.length() % 2 == 1) {
            throw new RecipeMistake("kinds is \"" + kinds + "\" (expected: pairs of characters like ()[])");
        }
        return making -> Values.of(text(pairs.length(making, "pairs"), kinds, shape, making));
    }

    private static String text(int pairs, String kinds, Shape shape, Making making) {
        making.write(2L * pairs);
        StringBuilder text = new StringBuilder(2 * pairs);
        StringBuilder open = new StringBuilder();
        for (int left = pairs; left > 0 || !open.isEmpty(); ) {
            boolean opens = switch (shape) {
                case RANDOM -> opens(left, open.length(), making);
                case NESTED -> left > 0;
                case FLAT -> open.isEmpty();
            };
            if (opens) {
                int kind = 2 * (int) making.below(kinds.length() / 2);
                text.append(kinds.charAt(kind));
                open.append(kinds.charAt(kind + 1));
                left--;
            } else {
                text.append(open.charAt(open.length() - 1));
                open.setLength(open.length() - 1);
            }
        }
        return text.toString();
    }

    /**
     * Whether the next bracket opens, with the share that such texts have among all that can follow, so that every text is as
     * likely as any other.
     */
    private static boolean opens(long left, long open, Making making) {
        return making.chance(left * (open + 2), (2 * left + open) * (open + 1));
    }
}
