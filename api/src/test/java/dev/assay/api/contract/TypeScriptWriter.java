package dev.assay.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.contract.ApiDocument.Described;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the TypeScript client of a document: its types, and a class with a method for each operation. */
public final class TypeScriptWriter {
    private TypeScriptWriter() {}

    public static String write(ApiDocument document) {
        String methods =
                document.operations().stream().map(TypeScriptWriter::method).collect(Collectors.joining("\n"));
        return runtime()
                .replace("/* types */\n", TypeScriptTypes.declarations(document))
                .replace("  /* methods */\n", methods);
    }

    /** What is the same for every document. */
    private static String runtime() {
        try (InputStream in = TypeScriptWriter.class.getResourceAsStream("/client.ts")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String method(Described operation) {
        List<Argument> arguments = arguments(operation);
        String path = operation.path().replaceAll("\\{([a-z_]+)}", "\\${encodeURIComponent(request.$1)}");
        StringBuilder text = new StringBuilder();
        text.append("  /** ").append(operation.said().path("summary").asText()).append(". */\n");
        text.append("  ").append(operation.id()).append('(');
        if (!arguments.isEmpty()) {
            boolean allOptional = arguments.stream().noneMatch(Argument::required);
            text.append("request: {\n");
            arguments.forEach(
                    one -> text.append("    ").append(one.declaration()).append(";\n"));
            text.append(allOptional ? "  } = {}" : "  }");
        }
        text.append("): ")
                .append(returned(operation))
                .append(" {\n    return this.")
                .append(sender(operation));
        text.append("('").append(operation.verb()).append("', `").append(path).append('`');
        String parts = parts(arguments);
        text.append(parts.isEmpty() ? "" : ", { " + parts + " }").append(");\n  }\n");
        return text.toString();
    }

    /**
     * One thing that a request carries.
     *
     * @param name in TypeScript
     * @param sent as it is called on the wire; empty for the body
     */
    private record Argument(String place, String name, String sent, String type, boolean required) {
        String declaration() {
            return name + (required ? ": " : "?: ") + type + (required ? "" : " | undefined");
        }
    }

    private static List<Argument> arguments(Described operation) {
        List<Argument> found = new ArrayList<>();
        for (JsonNode parameter : operation.said().path("parameters")) {
            String place = parameter.path("in").asText();
            String sent = parameter.path("name").asText();
            // Browsers keep what they have read by themselves; nobody has to ask whether it is unchanged.
            if (!(sent.equals("If-None-Match") && operation.verb().equals("GET"))) {
                found.add(new Argument(
                        place,
                        place.equals("header") ? camelCase(sent) : sent,
                        sent,
                        TypeScriptTypes.of(parameter.path("schema")),
                        parameter.path("required").asBoolean()));
            }
        }
        if (operation.takesBody()) {
            String type = operation.takesFile()
                    ? "Blob"
                    : TypeScriptTypes.of(operation.bodySchema().orElseThrow());
            boolean required = operation.said().at("/requestBody/required").asBoolean();
            found.add(new Argument("body", "body", "", type, required));
        }
        return found;
    }

    private static String parts(List<Argument> arguments) {
        List<String> parts = new ArrayList<>();
        for (String place : List.of("query", "header")) {
            String values = arguments.stream()
                    .filter(one -> one.place().equals(place))
                    .map(one -> (one.sent().equals(one.name()) ? "" : "'") + one.sent()
                            + (one.sent().equals(one.name()) ? "" : "'") + ": request." + one.name())
                    .collect(Collectors.joining(", "));
            if (!values.isEmpty()) {
                parts.add((place.equals("query") ? "query" : "headers") + ": { " + values + " }");
            }
        }
        if (arguments.stream().anyMatch(one -> one.place().equals("body"))) {
            parts.add("body: request.body");
        }
        return String.join(", ", parts);
    }

    private static String camelCase(String header) {
        String[] words = header.split("-", -1);
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String sender(Described operation) {
        if (operation.streams()) {
            return "follow";
        }
        JsonNode content = success(operation).path("content");
        if (content.isMissingNode()) {
            return "send<void>";
        }
        return content.has("application/json") ? "send<" + body(content) + ">" : "fetchFile";
    }

    private static String returned(Described operation) {
        if (operation.streams()) {
            return "AsyncGenerator<ServerEvent>";
        }
        JsonNode content = success(operation).path("content");
        if (content.isMissingNode()) {
            return "Promise<Reply<void>>";
        }
        return content.has("application/json") ? "Promise<Reply<" + body(content) + ">>" : "Promise<Reply<Blob>>";
    }

    private static JsonNode success(Described operation) {
        return operation.response(operation.successes().iterator().next());
    }

    private static String body(JsonNode content) {
        return TypeScriptTypes.of(content.path("application/json").path("schema"));
    }
}
