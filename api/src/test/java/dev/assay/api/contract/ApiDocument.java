package dev.assay.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An OpenAPI document, to read. */
public record ApiDocument(JsonNode root) {
    /** From YAML. */
    public static ApiDocument of(String yaml) {
        return new ApiDocument(YamlText.read(yaml));
    }

    /**
     * What the document says of an operation.
     *
     * @param verb in capitals
     * @param said under the verb in the document
     */
    public record Described(ApiDocument document, String verb, String path, JsonNode said) {
        public String id() {
            return said.path("operationId").asText();
        }

        /** As in the document: a verb and a path. */
        public String address() {
            return verb + " " + path;
        }

        /** By place and name, for example {@code query limit}. */
        Map<String, JsonNode> parameters() {
            Map<String, JsonNode> found = new TreeMap<>();
            said.path("parameters")
                    .forEach(one -> found.put(
                            one.path("in").asText() + " " + one.path("name").asText(), one));
            return found;
        }

        public List<JsonNode> parametersIn(String place) {
            return said.path("parameters")
                    .valueStream()
                    .filter(one -> one.path("in").asText().equals(place))
                    .toList();
        }

        public boolean takesBody() {
            return said.has("requestBody");
        }

        public boolean takesFile() {
            return said.at("/requestBody/content").has("application/octet-stream");
        }

        public boolean streams() {
            return said.at("/responses/200/content").has("text/event-stream");
        }

        /** Of a JSON body. */
        public Optional<JsonNode> bodySchema() {
            return Optional.of(said.path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema"))
                    .filter(JsonNode::isObject);
        }

        /** Statuses below 400. */
        public Set<Integer> successes() {
            Set<Integer> found = new TreeSet<>();
            said.path("responses").fieldNames().forEachRemaining(status -> found.add(Integer.parseInt(status)));
            found.removeIf(status -> status >= 400);
            return found;
        }

        public JsonNode response(int status) {
            return document.resolved(said.path("responses").path(String.valueOf(status)));
        }

        /** The codes of problems it answers with a status; none where the document has no such answer. */
        public Set<String> codes(int status) {
            Set<String> codes = new TreeSet<>();
            response(status).path("x-codes").forEach(code -> codes.add(code.asText()));
            return codes;
        }
    }

    /** All operations, in the order of the document. */
    public List<Described> operations() {
        List<Described> found = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> found.add(new Described(
                                this, verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
        return found;
    }

    public Described operation(String id) {
        return operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + id));
    }

    /** What a node refers to, or the node itself. */
    public JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        JsonNode found = reference.isEmpty() ? node : root.at(reference.substring(1));
        if (found instanceof MissingNode && !reference.isEmpty()) {
            throw new IllegalStateException("nothing at " + reference);
        }
        return found;
    }

    Stream<String> schemaNames() {
        return root.at("/components/schemas").propertyStream().map(Map.Entry::getKey);
    }
}
