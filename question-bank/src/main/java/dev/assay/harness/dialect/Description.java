package dev.assay.harness.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.util.List;

/**
 * A signature as data, for harnesses that look at types while they run. Types are only described as far as values differ from
 * what the language's own JSON makes of them: everything else is {@code "plain"}, arrays of it included.
 */
final class Description {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final TextNode PLAIN = TextNode.valueOf("plain");

    /** What a scalar differs in, or "plain". */
    interface Scalars {
        String describe(Scalar scalar, Constraints constraints);
    }

    private final Scalars scalars;

    Description(Scalars scalars) {
        this.scalars = scalars;
    }

    /** One line of ASCII. */
    String of(Signature signature) {
        return CanonicalJson.text(
                switch (signature) {
                    case FunctionSignature function -> function(function);
                    case ClassSignature type -> classOf(type);
                });
    }

    private ObjectNode function(FunctionSignature function) {
        ObjectNode described = head("function", function.function(), function.params());
        Constraints constraints = function.resultIndex()
                .map(index -> function.params().get(index).constraints())
                .orElse(function.returns().constraints());
        described.set("returns", type(function.resultType(), constraints));
        function.resultIndex()
                .ifPresentOrElse(index -> described.put("changed", index), () -> described.putNull("changed"));
        described.putObject("methods");
        return described;
    }

    private ObjectNode classOf(ClassSignature type) {
        ObjectNode described = head("class", type.className(), type.constructor());
        ObjectNode methods = described.putObject("methods");
        type.methods().forEach(method -> {
            ObjectNode entry = methods.putObject(method.name());
            entry.set("params", params(method.params()));
            if (method.returns().type() != Nothing.VOID) {
                entry.set(
                        "returns",
                        type(method.returns().type(), method.returns().constraints()));
            }
        });
        return described;
    }

    private ObjectNode head(String kind, String name, List<Parameter> params) {
        ObjectNode described = JSON.objectNode().put("kind", kind).put("name", name);
        described.set("params", params(params));
        return described;
    }

    private ArrayNode params(List<Parameter> params) {
        ArrayNode types = JSON.arrayNode();
        params.forEach(parameter -> types.add(type(parameter.type(), parameter.constraints())));
        return types;
    }

    private JsonNode type(ValueType type, Constraints constraints) {
        return switch (type) {
            case Nothing _ -> PLAIN;
            case Scalar scalar -> TextNode.valueOf(scalars.describe(scalar, constraints));
            case Array(ValueType of) -> each(of, constraints);
            case Sequence(ValueType of) -> each(of, constraints);
            case ListNode(Scalar of) -> JSON.objectNode().put("list", scalars.describe(of, Constraints.none()));
            case TreeNode(Scalar of) -> JSON.objectNode().put("tree", scalars.describe(of, Constraints.none()));
        };
    }

    private JsonNode each(ValueType of, Constraints constraints) {
        JsonNode element = type(of, constraints);
        return element.equals(PLAIN) ? PLAIN : JSON.objectNode().set("each", element);
    }
}
