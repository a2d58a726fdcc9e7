package dev.assay.bank.scaffold;

import dev.assay.question.Kind;
import dev.assay.question.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The files of a new question: a small one that is whole and right, with placeholders that an author replaces. What is still
 * missing are the hashes of recipes, which are those of the inputs they make.
 *
 * @param topic one that the bank's taxonomy lists
 */
public record Scaffold(Kind kind, Slug slug, UUID id, String topic) {
    public Scaffold {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
    }

    /** Texts by their paths in the question's folder. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : new String[] {"question.yaml", "statement.md", "approach.md", "notes.md"}) {
            files.put(name, text(name));
        }
        if (kind.isCode()) {
            files.put("tests/cases.yaml", text("cases.yaml"));
            files.put("tests/generate.yaml", text("generate.yaml"));
            files.put("solutions/accepted/solution.py", text("accepted.py"));
            files.put("solutions/wrong_answer/starts_at_zero.py", text("wrong.py"));
        }
        if (kind == Kind.CLASS) {
            files.put("tests/secret/100-large.ans.json", text("answer.json"));
        }
        return files;
    }

    private String text(String name) {
        String file = kind.word() + "/" + name;
        try (InputStream in = Scaffold.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("{{id}}", id.toString())
                    .replace("{{slug}}", slug.value())
                    .replace("{{title}}", title())
                    .replace("{{topic}}", topic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The slug's words, each with a capital. */
    private String title() {
        return Arrays.stream(slug.value().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
