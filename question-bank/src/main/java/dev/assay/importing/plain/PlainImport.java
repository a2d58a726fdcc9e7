package dev.assay.importing.plain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.importing.Draft;
import dev.assay.importing.DraftYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One JSON object with a question, or a list of them: type, format, title, description, hints, options, rubric. */
public final class PlainImport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of(
            "id",
            "type",
            "format",
            "difficulty",
            "title",
            "description",
            "topics",
            "companies",
            "hints",
            "expected_approach",
            "evaluation_rubric",
            "time_limit_min",
            "options");

    private final String text;
    private final Taxonomy taxonomy;
    private final ImportReport report;

    /**
     * Questions of a file.
     *
     * @param text of the JSON file
     */
    public PlainImport(String text, Taxonomy taxonomy, ImportReport report) {
        this.text = text;
        this.taxonomy = taxonomy;
        this.report = report;
    }

    /**
     * Reads each object as a question.
     *
     * @throws RefusedPackage if the file is not JSON, or a question lacks what tells its kind
     */
    public List<Draft> drafts() throws RefusedPackage {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RefusedPackage("", "is not JSON: " + e.getOriginalMessage());
        }
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode question : root.isArray() ? root : List.of(root)) {
            drafts.add(draft(question));
        }
        if (drafts.isEmpty()) {
            throw new RefusedPackage("", "holds no question (expected: an object, or a list of objects)");
        }
        return drafts;
    }

    private Draft draft(JsonNode question) throws RefusedPackage {
        String title = required(question, "title");
        String type = required(question, "type");
        String slug = Names.slug(title);
        String kind = kind(title, type, question.path("format").asText());
        Draft draft = new Draft(slug, Names.id(slug), type, kind);
        draft.set("difficulty", required(question, "difficulty")).set("title", title);
        draft.topics(texts(question.path("topics")), taxonomy, report);
        draft.set("companies", texts(question.path("companies")));
        draft.set("time_limit_min", question.path("time_limit_min").asInt(30));
        if (question.has("hints") || type.equals("DSA")) {
            draft.set("hints", texts(question.path("hints")));
        }
        draft.file("statement.md", ended(required(question, "description")));
        Optional.of(question.path("expected_approach").asText(""))
                .filter(approach -> !approach.isBlank())
                .ifPresent(approach -> draft.file("approach.md", ended(approach)));
        switch (kind) {
            case "mcq" -> draft.set("options", options(question.path("options")));
            case "scenario", "open" -> draft.set("rubric", plain(question.path("evaluation_rubric")));
            default -> addProgram(draft, question);
        }
        question.fieldNames().forEachRemaining(key -> {
            if (!KNOWN.contains(key)) {
                report.dropped(title, key + " has no place here");
            }
        });
        report.mapped(title, "the " + kind + " question " + slug);
        return draft;
    }

    private static String kind(String title, String type, String format) throws RefusedPackage {
        return switch (type + " " + format) {
            case "DSA OPEN_ENDED", "DSA " -> "function";
            case "SYSTEM_DESIGN MCQ" -> "mcq";
            case "SYSTEM_DESIGN SCENARIO" -> "scenario";
            case "SYSTEM_DESIGN OPEN_ENDED" -> "open";
            default ->
                throw new RefusedPackage(
                        title,
                        "is of type " + type + " and format " + format
                                + " (expected: DSA and OPEN_ENDED, or SYSTEM_DESIGN and MCQ, SCENARIO or OPEN_ENDED)");
        };
    }

    /** Such a file says neither how a function is called nor what is expected of it. */
    private void addProgram(Draft draft, JsonNode question) {
        if (question.has("evaluation_rubric")) {
            draft.set("rubric", plain(question.path("evaluation_rubric")));
        }
        draft.set("languages", List.of("javascript", "python", "java"));
        draft.file("tests/cases.yaml", DraftYaml.text(List.of()));
        report.dropped(draft.slug(), "no signature, no tests and no solutions: the author has to write them");
    }

    private static List<Object> options(JsonNode given) {
        List<Object> options = new ArrayList<>();
        for (JsonNode option : given) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("key", option.path("key").asText());
            written.put("text", option.path("text").asText());
            written.put("correct", option.path("is_correct").asBoolean());
            written.put("why", option.path("explanation").asText());
            options.add(written);
        }
        return options;
    }

    private static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String required(JsonNode question, String key) throws RefusedPackage {
        String text = question.path(key).asText("");
        if (text.isBlank()) {
            throw new RefusedPackage("", "has no " + key + " (expected: a text)");
        }
        return text;
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
