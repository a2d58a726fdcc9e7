package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The named parts of an operation. Those that are not asked for are a mistake, told by {@link #finish}. */
public final class Parts {
    private final Map<String, Written> entries;
    private final RecipeReader reader;
    private final Set<String> asked = new LinkedHashSet<>();

    Parts(Map<String, Written> entries, RecipeReader reader) {
        this.entries = entries;
        this.reader = reader;
    }

    public Optional<Written> written(String name) {
        asked.add(name);
        return Optional.ofNullable(entries.get(name));
    }

    public Written requiredWritten(String name) {
        return written(name).orElseThrow(() -> new RecipeMistake(name + " is missing"));
    }

    public Optional<Recipe> optional(String name) {
        return written(name).map(reader::read);
    }

    public Recipe required(String name) {
        return reader.read(requiredWritten(name));
    }

    /** A part that is that number where it is left out. */
    public Recipe orElse(String name, long otherwise) {
        JsonNode value = Values.of(otherwise);
        return optional(name).orElse(_ -> value);
    }

    /** True or false; false where it is left out. */
    public boolean flag(String name) {
        return written(name)
                .map(given -> {
                    if (given instanceof Written.Scalar(JsonNode value, int _) && value.isBoolean()) {
                        return value.booleanValue();
                    }
                    throw new RecipeMistake(name + " is something else (expected: true or false)");
                })
                .orElse(false);
    }

    /** One of an enum's names in lower case. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return written(name).map(given -> {
            String word = RecipeReader.word(given, name);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new RecipeMistake(name + " is " + word + " (expected: one of " + words(type) + ")"));
        });
    }

    /** Says that all parts were asked for. */
    public void finish() {
        for (String name : entries.keySet()) {
            if (!asked.contains(name)) {
                throw new RecipeMistake(name + " is unknown (expected: " + String.join(", ", asked) + ")");
            }
        }
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
