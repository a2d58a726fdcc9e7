package dev.assay.api.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.contract.Schemas.Use;
import dev.assay.api.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What operations answer: successes each on its own, refusals by reference to responses that operations share. */
final class Answers {
    private static final String PROBLEM_JSON = "application/problem+json";

    private final Map<String, ObjectNode> responses = new TreeMap<>();
    private final Schemas schemas;

    Answers(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The responses that were referred to, by name. */
    Map<String, ObjectNode> shared() {
        return responses;
    }

    void add(Operation operation, ObjectNode answers) {
        addSuccesses(operation, answers);
        addRefusals(operation, answers);
    }

    private void addSuccesses(Operation operation, ObjectNode answers) {
        Contract contract = operation.contract();
        for (int status : contract.status()) {
            ObjectNode answer = answers.putObject(String.valueOf(status)).put("description", words(status));
            ObjectNode headers = JsonNodeFactory.instance.objectNode();
            if (contract.versioned() && status < 300) {
                header(headers, "ETag", "Its version, for If-Match and If-None-Match.");
            }
            if (status == 303 || (contract.located() && status != 200)) {
                header(headers, "Location", status == 303 ? "Where to go on." : "Where to read it.");
            }
            if (!headers.isEmpty()) {
                answer.set("headers", headers);
            }
            addContent(operation, answer);
        }
        if (operation.answersUnchanged()) {
            answers.putObject("304").put("description", words(304));
        }
    }

    private void addContent(Operation operation, ObjectNode answer) {
        if (operation.isFile()) {
            answer.putObject("content").putObject(operation.mediaType());
        } else if (operation.answer() != Void.class) {
            answer.putObject("content")
                    .putObject(operation.mediaType())
                    .set("schema", schemas.of(operation.answer(), Use.ANSWER));
        }
    }

    private void addRefusals(Operation operation, ObjectNode answers) {
        Map<Integer, List<ProblemType>> byStatus = Refusals.of(operation).stream()
                .collect(Collectors.groupingBy(type -> type.status().getCode(), TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> {
            String name = types.stream().map(Answers::title).collect(Collectors.joining("Or"));
            responses.computeIfAbsent(name, _ -> problem(types));
            answers.putObject(String.valueOf(status)).put("$ref", "#/components/responses/" + name);
        });
    }

    private static String title(ProblemType type) {
        StringBuilder title = new StringBuilder();
        for (String word : type.code().split("-", -1)) {
            title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return title.toString();
    }

    private static ObjectNode problem(List<ProblemType> types) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.put(
                "description",
                types.stream()
                        .map(type -> "`" + type.code() + "`: " + type.title() + ".")
                        .collect(Collectors.joining(" ")));
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        int status = types.getFirst().status().getCode();
        if (status == 401) {
            header(headers, "WWW-Authenticate", "Bearer.");
        }
        if (status == 429 || status == 503) {
            header(headers, "Retry-After", "Seconds after which to try again.");
        }
        if (!headers.isEmpty()) {
            response.set("headers", headers);
        }
        response.putObject("content")
                .putObject(PROBLEM_JSON)
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        ArrayNode codes = response.putArray("x-codes");
        types.forEach(type -> codes.add(type.code()));
        return response;
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }

    private static String words(int status) {
        return switch (status) {
            case 200 -> "Done.";
            case 201 -> "Made.";
            case 202 -> "Taken; it is done later.";
            case 204 -> "Done; there is nothing to say.";
            case 303 -> "Go on elsewhere.";
            case 304 -> "Unchanged.";
            default ->
                throw new IllegalArgumentException("status is " + status + " (expected: one that has words here)");
        };
    }
}
