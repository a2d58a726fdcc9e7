package dev.assay.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A mapping in a foreign package. Values are looked up by key, and those that nobody asked for can be told.
 *
 * @param file whose mapping it is, for messages
 */
public record ForeignYaml(String file, Map<String, Object> values) {
    private static final int MOST_LETTERS = 1 << 20;
    private static final int MOST_NESTING = 20;

    /**
     * Reads a file as one mapping.
     *
     * @throws RefusedPackage if it is no mapping, repeats a key, or has aliases
     */
    public static ForeignYaml parse(String file, String text) throws RefusedPackage {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MOST_NESTING);
        options.setCodePointLimit(MOST_LETTERS);
        Object root;
        try {
            root = new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw new RefusedPackage(file, "is not YAML that can be read: " + e.getMessage());
        }
        if (root == null) {
            return new ForeignYaml(file, Map.of());
        }
        return new ForeignYaml(file, mapping(file, root));
    }

    /** A value as text: a word, a number, a date. */
    public Optional<String> text(String key) throws RefusedPackage {
        Object value = values.get(key);
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            throw new RefusedPackage(file, key + " is a collection (expected: a text)");
        }
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A finite number. */
    public Optional<Double> number(String key) throws RefusedPackage {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(text.get());
            if (Double.isFinite(number)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new RefusedPackage(file, key + " is " + text.get() + " (expected: a number)");
    }

    /** A list of texts; one text is a list of its words. */
    public List<String> words(String key) throws RefusedPackage {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            List<String> words = new ArrayList<>();
            for (Object element : list) {
                words.add(String.valueOf(element));
            }
            return words;
        }
        return text(key).map(text -> List.of(text.split("\\s+"))).orElse(List.of());
    }

    /** A mapping; an empty one if there is none. */
    public ForeignYaml mapping(String key) throws RefusedPackage {
        Object value = values.get(key);
        return new ForeignYaml(file, value == null ? Map.of() : mapping(file + ": " + key, value));
    }

    /** Whether the value is a mapping. */
    public boolean isMapping(String key) {
        return values.get(key) instanceof Map<?, ?>;
    }

    private static Map<String, Object> mapping(String place, Object value) throws RefusedPackage {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RefusedPackage(place, "is no mapping (expected: keys and values)");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, content) -> values.put(String.valueOf(key), content));
        return values;
    }
}
