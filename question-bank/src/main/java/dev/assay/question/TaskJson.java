package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.checker.CheckerSpec;
import dev.assay.scoring.Scoring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A task as a JSON object, without its tests. What is written reads back equal, and equal tasks are written alike. A key
 * {@code kind} says which other keys there are; without one it is a whole program.
 */
public final class TaskJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TaskJson() {}

    public static ObjectNode write(Task task) {
        ObjectNode json = JSON.objectNode().put("kind", task.kind().word());
        switch (task) {
            case CodeTask code -> writeCode(code, json);
            case ChoiceTask choice -> writeChoice(choice, json);
            case ProseTask(Kind _, Rubric rubric) -> json.set("rubric", RubricJson.write(rubric));
        }
        return json;
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @param tests those of a program
     * @throws IllegalArgumentException if it is something else
     */
    public static Task read(JsonNode json, List<TestCase> tests) {
        String word = json.path("kind").asText(Kind.STDIO.word());
        Kind kind = Kind.named(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "kind \"" + word + "\" (expected: one of " + String.join(", ", Kind.words()) + ")"));
        return switch (kind) {
            case STDIO -> readCode(json, form(Optional.empty()), tests);
            case FUNCTION, CLASS -> readCode(json, form(Optional.of(json.required("signature"))), tests);
            case MCQ -> readChoice(json);
            case SCENARIO, OPEN -> new ProseTask(kind, RubricJson.read(json.required("rubric")));
        };
    }

    /**
     * What candidates write, as {@link #write} writes it.
     *
     * @param signature the value under {@code signature}; empty where there is none, as for whole programs
     * @throws IllegalArgumentException if it is something else
     */
    public static ProgramForm form(Optional<JsonNode> signature) {
        return signature.map(SignatureJson::read).map(ProgramForm::of).orElseGet(ProgramForm.WholeProgram::new);
    }

    /**
     * The program of a checker that is one, as {@link #write} writes it.
     *
     * @param program the value under {@code checker_program}; empty for checkers that are built in
     * @throws IllegalArgumentException if it is something else
     */
    public static Optional<CheckerProgram> checkerProgram(Optional<JsonNode> program) {
        return program.map(json -> new CheckerProgram(
                text(json, "file"),
                text(json, "language"),
                text(json, "source"),
                new TreeMap<>(named(json, "beside"))));
    }

    /**
     * How tests become points, as {@link #write} writes it.
     *
     * @param scoring the value under {@code scoring}; empty for the default
     * @throws IllegalArgumentException if it is something else
     */
    public static Scoring scoring(Optional<JsonNode> scoring) {
        return scoring.map(ScoringJson::read).orElse(Scoring.defaults());
    }

    /** What graders look for, for those who show or store it; empty if nothing is said. */
    static Optional<JsonNode> rubric(Task task) {
        return switch (task) {
            case CodeTask code -> code.rubric();
            case ChoiceTask _ -> Optional.empty();
            case ProseTask(Kind _, Rubric rubric) -> Optional.of(RubricJson.write(rubric));
        };
    }

    private static void writeCode(CodeTask code, ObjectNode json) {
        json.set("languages", texts(code.languages()));
        json.set("limits", LimitsJson.write(code.limits()));
        ObjectNode checker = json.putObject("checker");
        code.checker().flat().forEach((option, value) -> checker.set(option, option(value)));
        code.checkerProgram().ifPresent(program -> {
            ObjectNode written = json.putObject("checker_program")
                    .put("file", program.file())
                    .put("language", program.language())
                    .put("source", program.source());
            putNamed(written, "beside", program.beside());
        });
        code.form().called().ifPresent(signature -> json.set("signature", SignatureJson.write(signature)));
        json.set("scoring", ScoringJson.write(code.scoring()));
        code.rubric().ifPresent(rubric -> json.set("rubric", rubric));
        putNamed(json, "starters", code.starters());
        if (code.feedback() != Feedback.FULL) {
            json.put("feedback", code.feedback().word());
        }
    }

    private static CodeTask readCode(JsonNode json, ProgramForm form, List<TestCase> tests) {
        Map<String, Object> checker = new LinkedHashMap<>();
        json.required("checker")
                .properties()
                .forEach(option -> checker.put(option.getKey(), option(option.getValue())));
        return new CodeTask(
                form,
                LimitsJson.read(json.required("limits")),
                CheckerSpec.of(checker),
                checkerProgram(Optional.ofNullable(json.get("checker_program"))),
                scoring(Optional.ofNullable(json.get("scoring"))),
                list(json.required("languages"), JsonNode::asText),
                Optional.ofNullable(json.get("rubric")),
                tests,
                named(json, "starters"),
                feedback(json.path("feedback").asText(Feedback.FULL.word())));
    }

    private static Feedback feedback(String word) {
        return Feedback.named(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "feedback \"" + word + "\" (expected: one of " + Feedback.words() + ")"));
    }

    /** What is not there is not written: a task that has none of it is written as before there was any. */
    private static void putNamed(ObjectNode json, String key, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode written = json.putObject(key);
            new TreeMap<>(texts).forEach(written::put);
        }
    }

    private static Map<String, String> named(JsonNode json, String key) {
        Map<String, String> texts = new HashMap<>();
        json.path(key)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }

    private static void writeChoice(ChoiceTask choice, ObjectNode json) {
        ArrayNode options = json.putArray("options");
        for (ChoiceTask.Option option : choice.options()) {
            options.addObject()
                    .put("key", option.key())
                    .put("text", option.text())
                    .put("correct", option.correct())
                    .put("why", option.why());
        }
        json.put("ask_explanation", choice.explanation().name().toLowerCase(Locale.ROOT));
    }

    private static ChoiceTask readChoice(JsonNode json) {
        return new ChoiceTask(
                list(
                        json.required("options"),
                        option -> new ChoiceTask.Option(
                                text(option, "key"),
                                text(option, "text"),
                                option.required("correct").asBoolean(),
                                text(option, "why"))),
                ChoiceTask.Explanation.valueOf(text(json, "ask_explanation").toUpperCase(Locale.ROOT)));
    }

    static String text(JsonNode json, String key) {
        return json.required(key).asText();
    }

    static <T> List<T> list(JsonNode json, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        json.forEach(value -> list.add(element.apply(value)));
        return list;
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static JsonNode option(Object value) {
        return switch (value) {
            case Boolean flag -> JSON.booleanNode(flag);
            case Double number -> JSON.numberNode(number);
            default -> JSON.textNode(value.toString());
        };
    }

    private static Object option(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : (Object) value.doubleValue();
    }
}
