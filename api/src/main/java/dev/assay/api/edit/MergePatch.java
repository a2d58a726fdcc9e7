package dev.assay.api.edit;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.problem.JsonFaults;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import jakarta.inject.Singleton;

/** JSON merge patches (RFC 7396) of flat objects: what is absent stays, null empties. */
@Singleton
public final class MergePatch {
    private final ObjectMapper json;

    public MergePatch(ObjectMapper json) {
        this.json = requireNonNull(json, "json is null");
    }

    /**
     * The value with the patch applied.
     *
     * @throws ProblemException 422 for a property that does not exist or is of another type
     */
    public <T> T apply(T value, JsonNode patch, Class<T> type) {
        return apply(json.<ObjectNode>valueToTree(value), patch, type);
    }

    /** The same for a value that is JSON already. */
    public <T> T apply(ObjectNode value, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED, "", "wrong-type", "The body cannot be read (expected: an object)");
        }
        return read(value.deepCopy().setAll(changes), type);
    }

    /**
     * Reads a whole value.
     *
     * @throws ProblemException 422 for a property that does not exist or is of another type
     */
    public <T> T read(JsonNode value, Class<T> type) {
        try {
            return json.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            throw JsonFaults.refusal(e).orElseThrow(() -> new IllegalStateException("a value cannot be read", e));
        }
    }

    public ObjectNode write(Object value) {
        return json.valueToTree(value);
    }
}
