package dev.assay.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assay.api.contract.ApiDocument.Described;
import dev.assay.api.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds answers to what the document says of them. */
public final class AnswerCheck {
    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> CODES =
            Stream.of(ProblemType.values()).map(ProblemType::code).collect(Collectors.toUnmodifiableSet());

    /** What only our insides say. */
    private static final List<String> INSIDES = List.of(
            "dev.assay", "Exception", "\tat ", "\\tat ", "org.postgresql", "io.micronaut", "java.lang", "$argon2");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final ApiDocument document;

    public AnswerCheck(ApiDocument document) {
        this.document = document;
    }

    /**
     * An answer.
     *
     * @param mediaType as the header says it, empty without one
     * @param body empty for one that was not read
     */
    public record Answer(int status, String mediaType, String body, Set<String> headers) {}

    /**
     * What is wrong with the answer to a request of an operation; nothing when all is well.
     *
     * @param routed whether the request certainly came to the operation, so that only what it documents may come back
     */
    public List<String> complaints(Described operation, Answer answer, boolean routed) {
        List<String> found = new ArrayList<>();
        INSIDES.stream()
                .filter(answer.body()::contains)
                .forEach(inside -> found.add("the answer holds \"" + inside + "\""));
        if (answer.status() >= 500) {
            found.add("the server failed");
        } else if (answer.status() >= 400) {
            checkProblem(operation, answer, routed, found);
        } else if (routed) {
            checkSuccess(operation, answer, found);
        }
        return found;
    }

    private void checkProblem(Described operation, Answer answer, boolean routed, List<String> found) {
        if (!answer.mediaType().startsWith(PROBLEM)) {
            found.add("a refusal is " + answer.mediaType() + " (expected: " + PROBLEM + ")");
            return;
        }
        JsonNode problem = read(answer.body(), found);
        validate("Problem", schema("#/components/schemas/Problem"), answer.body(), found);
        String code = problem.path("code").asText();
        if (problem.path("status").asInt() != answer.status()) {
            found.add("the problem's status is " + problem.path("status"));
        }
        if (!CODES.contains(code) || !problem.path("type").asText().equals("urn:assay:problem:" + code)) {
            found.add("the problem is " + problem.path("type") + " with code " + code + " (expected: one of the list)");
        }
        Set<String> documented = operation.codes(answer.status());
        if (routed && !documented.contains(code)) {
            found.add(
                    operation.id() + " answers " + answer.status() + " " + code + " (documented: " + documented + ")");
        }
    }

    private void checkSuccess(Described operation, Answer answer, List<String> found) {
        if (!operation.successes().contains(answer.status())) {
            found.add(operation.id() + " answers " + answer.status() + " (documented: " + operation.successes() + ")");
            return;
        }
        JsonNode described = operation.response(answer.status());
        described.path("headers").fieldNames().forEachRemaining(header -> {
            if (answer.headers().stream().noneMatch(header::equalsIgnoreCase)) {
                found.add(operation.id() + " answers without " + header);
            }
        });
        JsonNode schema = described.path("content").path("application/json").path("schema");
        if (schema.isObject()) {
            if (!answer.mediaType().startsWith("application/json")) {
                found.add(operation.id() + " answers " + answer.mediaType() + " (expected: application/json)");
            }
            validate(operation.id(), schema(schema.path("$ref").asText()), answer.body(), found);
        }
        if (described.path("content").isMissingNode() && !answer.body().isEmpty()) {
            found.add(operation.id() + " answers " + answer.status() + " with a body");
        }
    }

    private static JsonNode read(String body, List<String> found) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            found.add("the body is no JSON");
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static void validate(String what, Schema schema, String body, List<String> found) {
        try {
            schema.validate(
                            body,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .forEach(error -> found.add(what + ": " + error));
        } catch (RuntimeException e) {
            found.add(what + " is no JSON: " + e.getMessage());
        }
    }

    private Schema schema(String reference) {
        return schemas.computeIfAbsent(reference, _ -> {
            ObjectNode root = JsonNodeFactory.instance.objectNode().put("$ref", reference);
            root.putObject("components").set("schemas", document.root().at("/components/schemas"));
            return registry.getSchema(root.toString(), InputFormat.JSON);
        });
    }
}
