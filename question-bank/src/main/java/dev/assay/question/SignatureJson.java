package dev.assay.question;

import static dev.assay.question.TaskJson.list;
import static dev.assay.question.TaskJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.signature.Alphabet;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Method;
import dev.assay.signature.Parameter;
import dev.assay.signature.Range;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A signature as a JSON object with the keys that authors use; the ends of ranges are texts, so that none is rounded. */
final class SignatureJson {
    private SignatureJson() {}

    static ObjectNode write(Signature signature) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (signature) {
            case FunctionSignature function -> {
                json.put("function", function.function());
                write(function.params(), json.putArray("params"));
                json.set("returns", write(function.returns()));
                function.resultParam().ifPresent(name -> json.put("result_param", name));
            }
            case ClassSignature session -> {
                json.put("class", session.className());
                write(session.constructor(), json.putArray("constructor"));
                ArrayNode methods = json.putArray("methods");
                for (Method method : session.methods()) {
                    ObjectNode each = methods.addObject().put("name", method.name());
                    write(method.params(), each.putArray("params"));
                    each.set("returns", write(method.returns()));
                }
            }
        }
        return json;
    }

    static Signature read(JsonNode json) {
        if (json.has("function")) {
            return new FunctionSignature(
                    text(json, "function"),
                    params(json.required("params")),
                    returns(json.required("returns")),
                    Optional.ofNullable(json.get("result_param")).map(JsonNode::asText));
        }
        return new ClassSignature(
                text(json, "class"),
                params(json.required("constructor")),
                list(
                        json.required("methods"),
                        method -> new Method(
                                text(method, "name"),
                                params(method.required("params")),
                                returns(method.required("returns")))));
    }

    private static void write(List<Parameter> params, ArrayNode array) {
        for (Parameter param : params) {
            ObjectNode json = array.addObject()
                    .put("name", param.name())
                    .put("type", param.type().notation());
            json.set("constraints", write(param.constraints()));
        }
    }

    private static List<Parameter> params(JsonNode json) {
        return list(
                json,
                param -> new Parameter(
                        text(param, "name"),
                        ValueType.parse(text(param, "type")),
                        constraints(param.required("constraints"))));
    }

    private static ObjectNode write(ReturnValue returns) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("type", returns.type().notation());
        json.set("constraints", write(returns.constraints()));
        return json;
    }

    private static ReturnValue returns(JsonNode json) {
        return new ReturnValue(ValueType.parse(text(json, "type")), constraints(json.required("constraints")));
    }

    private static ObjectNode write(Constraints constraints) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        constraints.value().ifPresent(range -> json.set("value", write(range)));
        constraints.length().ifPresent(range -> json.set("length", write(range)));
        constraints.each().ifPresent(each -> json.set("each", write(each)));
        constraints.alphabet().ifPresent(alphabet -> json.put("alphabet", alphabet.notation()));
        constraints.order().ifPresent(order -> json.put("order", order.name().toLowerCase(Locale.ROOT)));
        return json;
    }

    private static Constraints constraints(JsonNode json) {
        return new Constraints(
                Optional.ofNullable(json.get("value")).map(SignatureJson::range),
                Optional.ofNullable(json.get("length")).map(SignatureJson::range),
                Optional.ofNullable(json.get("each")).map(SignatureJson::constraints),
                Optional.ofNullable(json.get("alphabet")).map(alphabet -> new Alphabet(alphabet.asText())),
                Optional.ofNullable(json.get("order"))
                        .map(order -> Constraints.Order.valueOf(order.asText().toUpperCase(Locale.ROOT))));
    }

    private static ArrayNode write(Range range) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(range.least().toPlainString())
                .add(range.most().toPlainString());
    }

    private static Range range(JsonNode json) {
        return new Range(
                new BigDecimal(json.get(0).asText()), new BigDecimal(json.get(1).asText()));
    }
}
