package dev.assay.api.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Schemas.Use;
import dev.assay.api.problem.Problem;
import dev.assay.api.problem.ProblemType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the OpenAPI 3.1 document of routes. */
public final class OpenApiWriter {
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String SCOPE = "SCOPE_";

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> responses = new TreeMap<>();
    private final Map<String, String> openers = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final SourceDocs docs;
    private final Schemas schemas;

    private OpenApiWriter(ObjectMapper json) {
        this.docs = SourceDocs.below(Path.of("src/main/java"));
        this.schemas = new Schemas(json, docs);
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
        responses.forEach(shared::set);
        addSecuritySchemes(components.putObject("securitySchemes"));
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
        ObjectNode answers = written.putObject("responses");
        addSuccesses(operation, answers);
        addRefusals(operation, answers);
        addSecurity(operation, written.putArray("security"));
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
            String name = types.stream().map(OpenApiWriter::title).collect(Collectors.joining("Or"));
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

    private void addSecurity(Operation operation, ArrayNode security) {
        String opener = operation.contract().openedBy();
        if (operation.isPublic()) {
            if (!opener.isEmpty()) {
                openers.put(opener, opener);
                security.addObject().putArray(opener);
            }
            if (operation.knowsWhoCalls()) {
                if (opener.isEmpty()) {
                    security.addObject();
                }
                security.addObject().putArray("session");
            }
            return;
        }
        List<String> scopes = new ArrayList<>();
        for (String role : operation.roles()) {
            if (role.startsWith(SCOPE)) {
                scopes.add(role.substring(SCOPE.length()));
            } else {
                ArrayNode roles = security.addObject().putArray("session");
                if (!role.equals(Caller.SESSION)) {
                    roles.add(role);
                }
            }
        }
        scopes.forEach(scope -> security.addObject().putArray("token").add(scope));
    }

    private void addSecuritySchemes(ObjectNode schemes) {
        schemes.putObject("session")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "The access token of somebody who signed in, good for fifteen minutes.");
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "An API token with the scope that is named.");
        openers.forEach((name, _) -> schemes.putObject(name)
                .put("type", "apiKey")
                .put("in", "query")
                .put("name", name)
                .put("description", "A part of a link that we have given out, good for a short time."));
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
