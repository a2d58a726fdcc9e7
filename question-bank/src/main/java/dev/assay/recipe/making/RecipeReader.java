package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads written recipes, whole: a word that nobody knows is found even where it would never be carried out. */
public final class RecipeReader {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private final Map<String, Operation> operations;
    private final Set<String> names;

    /** @param operations by their words */
    public RecipeReader(Map<String, Operation> operations) {
        this(Map.copyOf(operations), Set.of());
    }

    private RecipeReader(Map<String, Operation> operations, Set<String> names) {
        this.operations = operations;
        this.names = names;
    }

    /** A reader that knows one more name. */
    public RecipeReader knowing(String name, int line) {
        if (!NAME.matcher(name).matches()) {
            throw new RecipeMistake(line, "the name \"" + name + "\" (expected: " + NAME + ")");
        }
        if (names.contains(name)) {
            throw new RecipeMistake(line, "the name " + name + " is there twice (expected: once)");
        }
        Set<String> more = new HashSet<>(names);
        more.add(name);
        return new RecipeReader(operations, more);
    }

    /**
     * Reads one recipe and all in it.
     *
     * @throws RecipeMistake with its line
     */
    public Recipe read(Written written) {
        return switch (written) {
            case Written.Scalar(JsonNode value, int _) -> {
                JsonNode normal = Values.normal(value);
                yield _ -> normal;
            }
            case Written.Items(List<Written> elements, int _) -> list(elements);
            case Written.Mapping(Map<String, Written> entries, int line) -> operation(entries, line);
        };
    }

    /** The parts of an operation that is given a mapping. */
    public Parts parts(Written given) {
        if (given instanceof Written.Mapping(Map<String, Written> entries, int _)) {
            return new Parts(entries, this);
        }
        throw new RecipeMistake("is given no mapping (expected: its parts, by their names)");
    }

    /** What is written as a text, not made. */
    public static String word(Written written, String what) {
        if (written instanceof Written.Scalar(JsonNode value, int _) && value.isTextual()) {
            return value.textValue();
        }
        throw new RecipeMistake(what + " (expected: a word)");
    }

    private Recipe list(List<Written> elements) {
        List<Recipe> recipes = elements.stream().map(this::read).toList();
        return making -> {
            making.work(recipes.size());
            ArrayNode list = Values.list(recipes.size());
            recipes.forEach(recipe -> list.add(recipe.make(making)));
            return list;
        };
    }

    private Recipe operation(Map<String, Written> entries, int line) {
        if (entries.size() != 1) {
            throw new RecipeMistake(line, entries.size() + " keys (expected: one, the operation)");
        }
        String word = entries.keySet().iterator().next();
        Written given = entries.get(word);
        try {
            Recipe recipe = word.equals("use") ? use(given) : known(word).read(given, this);
            return making -> {
                try {
                    return recipe.make(making);
                } catch (RecipeMistake mistake) {
                    throw mistake.in(word, line);
                }
            };
        } catch (RecipeMistake mistake) {
            throw mistake.in(word, line);
        }
    }

    private Operation known(String word) {
        Operation operation = operations.get(word);
        if (operation == null) {
            Set<String> words = new TreeSet<>(operations.keySet());
            words.add("use");
            throw new RecipeMistake("is no operation (expected: one of " + String.join(", ", words) + ")");
        }
        return operation;
    }

    private Recipe use(Written given) {
        String name = word(given, "the name of a value");
        if (!names.contains(name)) {
            throw new RecipeMistake("nothing is named " + name + " (expected: "
                    + (names.isEmpty() ? "a name from let" : String.join(", ", new TreeSet<>(names))) + ")");
        }
        return making -> making.named(name);
    }
}
