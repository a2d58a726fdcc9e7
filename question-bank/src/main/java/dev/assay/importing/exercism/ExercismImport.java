package dev.assay.importing.exercism;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.importing.Draft;
import dev.assay.importing.DraftTests;
import dev.assay.importing.DraftYaml;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise: each of its properties is a function, and a draft. All its cases are public, so all become samples; hidden tests
 * and solutions are for the author to write.
 */
public final class ExercismImport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_NESTING = 8;

    private final ForeignPackage files;
    private final ImportReport report;

    public ExercismImport(ForeignPackage files, ImportReport report) {
        this.files = files;
        this.report = report;
    }

    /**
     * Reads each property as a question.
     *
     * @throws RefusedPackage if no property of it can be a function
     */
    public List<Draft> drafts() throws RefusedPackage {
        JsonNode data = parse(files.text("canonical-data.json"));
        String exercise = data.path("exercise").asText(files.name());
        Map<String, List<JsonNode>> cases = new LinkedHashMap<>();
        collect(data.path("cases"), 0, cases);
        List<Draft> drafts = new ArrayList<>();
        for (Map.Entry<String, List<JsonNode>> property : cases.entrySet()) {
            String slug = Names.slug(cases.size() == 1 ? exercise : exercise + "-" + property.getKey());
            draft(slug, exercise, property.getKey(), current(property.getValue()))
                    .ifPresent(drafts::add);
        }
        if (drafts.isEmpty()) {
            throw new RefusedPackage(
                    "canonical-data.json", "has no property that can be a function (expected: at least one)");
        }
        return drafts;
    }

    private static JsonNode parse(String text) throws RefusedPackage {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RefusedPackage("canonical-data.json", "is not JSON: " + e.getOriginalMessage());
        }
    }

    private void collect(JsonNode list, int depth, Map<String, List<JsonNode>> cases) throws RefusedPackage {
        if (depth > MOST_NESTING) {
            throw new RefusedPackage(
                    "canonical-data.json", "nests cases too deep (expected: at most " + MOST_NESTING + ")");
        }
        for (JsonNode one : list) {
            if (one.has("cases")) {
                collect(one.get("cases"), depth + 1, cases);
            } else {
                cases.computeIfAbsent(one.path("property").asText(""), _ -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** Cases never change there: one that was wrong is implemented again by another. */
    private List<JsonNode> current(List<JsonNode> cases) {
        Set<String> replaced = new LinkedHashSet<>();
        cases.forEach(one -> Optional.ofNullable(one.get("reimplements")).ifPresent(id -> replaced.add(id.asText())));
        List<JsonNode> current = new ArrayList<>();
        for (JsonNode one : cases) {
            String id = one.path("uuid").asText();
            if (replaced.contains(id)) {
                report.dropped("case " + id, "is implemented again by another");
            } else if (one.path("expected").has("error")) {
                report.dropped(
                        "case " + id,
                        "expects the error \""
                                + one.path("expected").path("error").asText() + "\", and functions here return values");
            } else {
                current.add(one);
            }
        }
        return current;
    }

    private Optional<Draft> draft(String slug, String exercise, String property, List<JsonNode> cases)
            throws RefusedPackage {
        if (!property.matches("[A-Za-z_][A-Za-z0-9_]*") || cases.isEmpty()) {
            report.dropped("property " + property, "is no name of a function, or has no cases left");
            return Optional.empty();
        }
        Optional<Map<String, Object>> signature = signature(property, cases);
        if (signature.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(slug, Names.id("exercism:" + exercise + ":" + property), "DSA", "function");
        draft.set("difficulty", "EASY").set("title", exercise.replace('-', ' ')).set("topics", List.of());
        draft.set("time_limit_min", 20).set("hints", List.of()).set("license", license(exercise));
        draft.set("signature", signature.get());
        draft.set("languages", List.of("python", "javascript", "java"));
        report.approximated("property " + property, "the function " + signature.get() + ": confirm its types");
        report.approximated("topics, difficulty, hints", "for the author to choose");
        StringBuilder statement = new StringBuilder(description());
        List<Object> tests = new ArrayList<>();
        for (JsonNode one : cases) {
            tests.add(test(one, statement));
        }
        report.mapped("property " + property, tests.size() + " cases as samples; hidden tests are to be written");
        draft.file("tests/cases.yaml", DraftYaml.text(tests));
        draft.file("statement.md", statement.toString());
        return Optional.of(draft);
    }

    private Optional<Map<String, Object>> signature(String property, List<JsonNode> cases) {
        List<Object> params = new ArrayList<>();
        List<String> names = new ArrayList<>();
        cases.getFirst().path("input").fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            Optional<String> type = InferredType.of(
                    cases.stream().map(one -> one.path("input").path(name)).toList());
            if (type.isEmpty()) {
                report.dropped("property " + property, "its input " + name + " has no one type that signatures know");
                return Optional.empty();
            }
            params.add(new LinkedHashMap<>(Map.of("name", name, "type", type.get())));
        }
        Optional<String> returned =
                InferredType.of(cases.stream().map(one -> one.path("expected")).toList());
        if (returned.isEmpty()) {
            report.dropped("property " + property, "what is expected has no one type that signatures know");
            return Optional.empty();
        }
        Map<String, Object> signature = new LinkedHashMap<>();
        signature.put("function", property);
        signature.put("params", params);
        signature.put("returns", new LinkedHashMap<>(Map.of("type", returned.get())));
        return Optional.of(signature);
    }

    private static Map<String, Object> test(JsonNode one, StringBuilder statement) {
        List<Object> args = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        one.path("input").properties().forEach(argument -> {
            args.add(JSON.convertValue(argument.getValue(), Object.class));
            lines.append(argument.getKey())
                    .append(" = ")
                    .append(argument.getValue())
                    .append('\n');
        });
        statement.append("\n").append(DraftTests.fenced("input", lines.toString()));
        statement.append("\n").append(DraftTests.fenced("output", one.path("expected") + "\n"));
        Map<String, Object> test = new LinkedHashMap<>();
        test.put(
                "id", one.path("uuid").asText(Names.slug(one.path("description").asText("case"))));
        test.put("sample", true);
        test.put("args", args);
        test.put("expect", JSON.convertValue(one.path("expected"), Object.class));
        Optional.of(one.path("description").asText(""))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> test.put("note", text));
        return test;
    }

    private String description() throws RefusedPackage {
        for (String name : List.of("description.md", "instructions.md")) {
            if (files.has(name)) {
                report.mapped(name, "statement.md");
                return files.text(name);
            }
        }
        report.dropped("statement", "no description.md: the author has to write it");
        return "The statement is to be written.\n";
    }

    private static Map<String, Object> license(String exercise) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", "Exercism, " + exercise);
        source.put("url", "https://github.com/exercism/problem-specifications");
        Map<String, Object> license = new LinkedHashMap<>();
        license.put("spdx", "MIT");
        license.put("author", "Exercism contributors");
        license.put("source", source);
        return license;
    }
}
