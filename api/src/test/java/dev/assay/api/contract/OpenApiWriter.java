package dev.assay.api.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.contract.Schemas.Use;
import dev.assay.api.problem.Problem;
import dev.assay.api.problem.ProblemType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the OpenAPI 3.1 document of routes. */
public final class OpenApiWriter {
    private static final String JSON = "application/json";

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final WaysIn ways = new WaysIn();
    private final Map<String, String> tags = new TreeMap<>();
    private final SourceDocs docs;
    private final Schemas schemas;
    private final Answers answers;

    private OpenApiWriter(ObjectMapper json) {
        this.docs = SourceDocs.below(Path.of("src/main/java"));
        this.schemas = new Schemas(json, docs);
        this.answers = new Answers(schemas);
    }

    /**
     * The document, as YAML.
     *
     * @param json the mapper of the server
     * @throws IllegalStateException that says what a route lacks
     */
    public static String yaml(List<Operation> operations, ObjectMapper json) {
        return YamlText.of(new OpenApiWriter(json).write(operations));
    }

    private ObjectNode write(List<Operation> operations) {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Assay")
                .put("version", "1")
                .put(
                        "description",
                        "Coding interviews: interviews, rounds, submissions and judging. Refusals are problems "
                                + "(RFC 9457); branch on their code. What belongs to somebody else is 404, as if it did not exist.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        ArrayNode described = document.putArray("tags");
        ObjectNode paths = document.putObject("paths");
        Set<String> ids = new TreeSet<>();
        operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .forEach(operation -> {
                    if (!ids.add(operation.id())) {
                        throw new IllegalStateException("two operations are called " + operation.id()
                                + " (expected: methods of controllers with names of their own)");
                    }
                    ObjectNode path = paths.has(operation.path())
                            ? (ObjectNode) paths.get(operation.path())
                            : paths.putObject(operation.path());
                    path.set(operation.verb().name().toLowerCase(Locale.ROOT), operation(operation));
                });
        tags.forEach((name, text) -> described.addObject().put("name", name).put("description", text));
        ObjectNode components = document.putObject("components");
        schemas.of(Problem.class, Use.ANSWER);
        ObjectNode all = schemas.components();
        codes((ObjectNode) all.at("/Problem/properties/code"));
        components.set("schemas", all);
        ObjectNode shared = components.putObject("responses");
        answers.shared().forEach(shared::set);
        ways.addSchemes(components.putObject("securitySchemes"));
        return document;
    }

    private static void codes(ObjectNode code) {
        ArrayNode values = code.putArray("enum");
        for (ProblemType type : ProblemType.values()) {
            values.add(type.code());
        }
    }

    private ObjectNode operation(Operation operation) {
        SourceDocs.Doc doc = docs.of(operation.method().getDeclaringClass(), operation.id())
                .orElseThrow(() -> new IllegalStateException(operation.method()
                        + " has no comment (expected: Javadoc whose first sentence says what the operation does)"));
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.put("operationId", operation.id());
        written.putArray("tags").add(tag(operation));
        written.put("summary", doc.summary().replaceFirst("\\.$", ""));
        if (!doc.rest().isEmpty() && !doc.rest().equals(doc.summary())) {
            written.put("description", doc.rest());
        }
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        addParameters(operation, doc.params(), parameters);
        if (!parameters.isEmpty()) {
            written.set("parameters", parameters);
        }
        addBody(operation, written);
        answers.add(operation, written.putObject("responses"));
        ways.add(operation, written.putArray("security"));
        return written;
    }

    private String tag(Operation operation) {
        Package owner = operation.method().getDeclaringClass().getPackage();
        String name = owner.getName().substring(owner.getName().lastIndexOf('.') + 1);
        tags.computeIfAbsent(
                name, _ -> docs.of(owner).map(SourceDocs.Doc::summary).orElse(name));
        return name;
    }

    private void addParameters(Operation operation, Map<String, String> said, ArrayNode parameters) {
        for (String name : operation.pathVariables()) {
            addParameter(operation.pathParameter(name), name, "path", said, parameters);
        }
        for (Parameter parameter : operation.queryParameters()) {
            String name = parameter.getAnnotation(QueryValue.class).value();
            addParameter(parameter, name.isEmpty() ? parameter.getName() : name, "query", said, parameters);
        }
        for (Parameter parameter : operation.headerParameters()) {
            addParameter(parameter, parameter.getAnnotation(Header.class).value(), "header", said, parameters);
        }
        addKey(operation.contract().key(), parameters);
        addMatch(operation, parameters);
    }

    private void addParameter(
            Parameter parameter, String name, String place, Map<String, String> said, ArrayNode parameters) {
        ObjectNode written = parameter(parameters, name, place, place.equals("path") || isRequired(parameter));
        if (said.containsKey(parameter.getName())) {
            written.put("description", said.get(parameter.getName()));
        }
        written.set("schema", schemas.of(parameter.getParameterizedType(), Use.REQUEST, parameter, false));
    }

    private static boolean isRequired(Parameter parameter) {
        return !parameter.isAnnotationPresent(Nullable.class);
    }

    private static void addKey(Contract.IdempotencyKey key, ArrayNode parameters) {
        if (key != Contract.IdempotencyKey.UNKNOWN) {
            ObjectNode header = parameter(
                            parameters, "Idempotency-Key", "header", key == Contract.IdempotencyKey.REQUIRED)
                    .put(
                            "description",
                            "A fresh value for each new request; the same value gives the same answer again.");
            header.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 255);
        }
    }

    private static void addMatch(Operation operation, ArrayNode parameters) {
        Contract.IfMatch match = operation.contract().match();
        if (match != Contract.IfMatch.UNKNOWN) {
            versionHeader(
                    parameters,
                    "If-Match",
                    match == Contract.IfMatch.REQUIRED,
                    "The ETag of what was read: it is still that.");
        }
        if (match == Contract.IfMatch.REQUIRED_UNLESS_FIRST) {
            ObjectNode header = parameter(parameters, "If-None-Match", "header", false)
                    .put("description", "Instead of If-Match, for what is not there yet.");
            header.putObject("schema").put("type", "string").putArray("enum").add("*");
        }
        if (operation.answersUnchanged()) {
            versionHeader(parameters, "If-None-Match", false, "The ETag of what was read; 304 while it is still that.");
        }
    }

    private static void versionHeader(ArrayNode parameters, String name, boolean required, String description) {
        ObjectNode header = parameter(parameters, name, "header", required).put("description", description);
        header.putObject("schema").put("type", "string").putArray("examples").add("\"v1\"");
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String in, boolean required) {
        return parameters.addObject().put("name", name).put("in", in).put("required", required);
    }

    private void addBody(Operation operation, ObjectNode written) {
        BodyOf said = operation.body().isPresent()
                ? operation.body().get().getAnnotation(BodyOf.class)
                : operation.method().getAnnotation(BodyOf.class);
        if (operation.body().isEmpty() && said == null) {
            return;
        }
        ObjectNode body = written.putObject("requestBody");
        body.put("required", operation.body().map(OpenApiWriter::isRequired).orElse(true));
        Type type = said == null ? operation.body().get().getParameterizedType() : said.value();
        if (type == byte[].class) {
            body.putObject("content").putObject("application/octet-stream");
            return;
        }
        Use use = said != null && said.patch() ? Use.PATCH : Use.REQUEST;
        body.putObject("content").putObject(JSON).set("schema", schemas.of(type, use));
    }
}
