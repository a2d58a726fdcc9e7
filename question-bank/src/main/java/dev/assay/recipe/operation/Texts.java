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
import java.util.Map;
import java.util.stream.IntStream;

/** Texts: random characters, elements in a row, lines. */
final class Texts {
    private Texts() {}

    static Map<String, Operation> operations() {
        return Map.of("string", Texts::string, "join", Texts::join, "lines", Operation.on(Texts::lines));
    }

    private static Recipe string(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe length = parts.required("length");
        int[] alphabet = characters(RecipeReader.word(parts.requiredWritten("alphabet"), "alphabet"));
        parts.finish();
        return making -> {
            int size = length.length(making, "length");
            making.write(size);
            StringBuilder text = new StringBuilder(size);
            for (int i = 0; i < size; i++) {
                text.appendCodePoint(alphabet[(int) making.below(alphabet.length)]);
            }
            return Values.of(text.toString());
        };
    }

    /** The characters of a notation like {@code a-z_}, in its order; one that is named twice is there twice. */
    private static int[] characters(String notation) {
        int[] points = notation.codePoints().toArray();
        IntStream.Builder characters = IntStream.builder();
        for (int i = 0; i < points.length; i++) {
            boolean isRange = i + 2 < points.length && points[i + 1] == '-';
            int last = isRange ? points[i + 2] : points[i];
            if (last < points[i]) {
                throw new RecipeMistake("alphabet has the range " + Character.toString(points[i]) + "-"
                        + Character.toString(last) + " (expected: the first character first)");
            }
            IntStream.rangeClosed(points[i], last).forEach(characters);
            i += isRange ? 2 : 0;
        }
        int[] alphabet = characters.build().toArray();
        if (alphabet.length == 0) {
            throw new RecipeMistake("alphabet is empty (expected: characters and ranges like a-z0-9)");
        }
        return alphabet;
    }

    private static Recipe join(Written given, RecipeReader reader) {
        Parts parts = reader.parts(given);
        Recipe of = parts.required("of");
        JsonNode nothing = Values.of("");
        Recipe with = parts.optional("with").orElse(_ -> nothing);
        parts.finish();
        return making -> joined(of.list(making, "of"), with.text(making, "with"), making);
    }

    static JsonNode joined(ArrayNode elements, String with, Making making) {
        StringBuilder text = new StringBuilder();
        append(text, elements, with, making);
        return Values.of(text.toString());
    }

    private static JsonNode lines(Recipe of, Making making) {
        ArrayNode lines = of.list(making, "what it is given");
        making.work(lines.size());
        StringBuilder text = new StringBuilder();
        for (JsonNode line : lines) {
            if (line instanceof ArrayNode list && !list.isEmpty() && list.get(0).isArray()) {
                making.work(list.size());
                list.forEach(row -> line(text, row, making));
            } else {
                line(text, line, making);
            }
        }
        return Values.of(text.toString());
    }

    private static void line(StringBuilder text, JsonNode line, Making making) {
        if (line instanceof ArrayNode list) {
            append(text, list, " ", making);
        } else {
            add(text, Values.printed(line), making);
        }
        add(text, "\n", making);
    }

    private static void append(StringBuilder text, ArrayNode elements, String with, Making making) {
        making.work(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            add(text, i == 0 ? "" : with, making);
            add(text, Values.printed(elements.get(i)), making);
        }
    }

    private static void add(StringBuilder text, String piece, Making making) {
        making.write(piece.length());
        text.append(piece);
    }
}
