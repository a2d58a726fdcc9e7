package dev.assay.importing;

import dev.assay.bank.topics.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** A question's folder in the making. Keys of {@code question.yaml} stand in the order in which they are set. Used by one thread. */
public final class Draft {
    private final Map<String, Object> question = new LinkedHashMap<>();
    private final NavigableMap<String, byte[]> files = new TreeMap<>();
    private final String slug;

    /**
     * A folder with nothing but what every question says.
     *
     * @param slug the folder's name
     */
    public Draft(String slug, UUID id, String type, String kind) {
        this.slug = slug;
        question.put("format", 1);
        question.put("id", id.toString());
        question.put("slug", slug);
        question.put("type", type);
        question.put("kind", kind);
    }

    public String slug() {
        return slug;
    }

    /** Sets a key of {@code question.yaml}; a null says that there is nothing to set. */
    public Draft set(String key, Object value) {
        if (value != null) {
            question.put(key, value);
        }
        return this;
    }

    /** Sets the topics that the bank knows under these words; the report tells of the others. */
    public Draft topics(Iterable<String> words, Taxonomy taxonomy, ImportReport report) {
        TreeSet<String> known = new TreeSet<>();
        for (String word : words) {
            String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
            taxonomy.topic(plain)
                    .or(() -> taxonomy.topic(plain.replaceAll("s$", "")))
                    .or(() -> taxonomy.topic(plain + "s"))
                    .ifPresentOrElse(
                            known::add, () -> report.dropped("", "the topic " + word + ", which topics.yaml lacks"));
        }
        if (known.isEmpty()) {
            report.dropped("", "topics: nothing said is in topics.yaml; the author has to choose");
        }
        return set("topics", List.copyOf(known));
    }

    /** Puts a file into the folder, in place of one of that name. */
    public Draft file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts a file that is no text into the folder, in place of one of that name.
     *
     * @param bytes must not be changed
     */
    public Draft file(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** All files of the folder, {@code question.yaml} among them. */
    public NavigableMap<String, byte[]> files() {
        NavigableMap<String, byte[]> all = new TreeMap<>(files);
        all.put("question.yaml", DraftYaml.text(question).getBytes(StandardCharsets.UTF_8));
        return Collections.unmodifiableNavigableMap(all);
    }
}
