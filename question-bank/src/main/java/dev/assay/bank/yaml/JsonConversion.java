package dev.assay.bank.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML nodes as JSON, as far as JSON goes; the rest (dates, octal numbers, infinities, keys that are no strings) is reported. */
final class JsonConversion {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,29})");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}\\.[0-9]{1,18}([eE][-+]?[0-9]{1,3})?");

    private final BiConsumer<Node, String> wrong;

    /** @param wrong takes a node that is not JSON and what was expected of it */
    JsonConversion(BiConsumer<Node, String> wrong) {
        this.wrong = wrong;
    }

    Optional<JsonNode> convert(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> Optional.of(array(sequence));
            case MappingNode mapping -> Optional.of(object(mapping));
            default -> refuse(node, "plain data");
        };
    }

    private Optional<JsonNode> scalar(ScalarNode node) {
        String value = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.STR)) {
            return Optional.of(JSON.textNode(value));
        }
        if (tag.equals(Tag.NULL)) {
            return Optional.of(JSON.nullNode());
        }
        if (tag.equals(Tag.BOOL) && (value.equals("true") || value.equals("false"))) {
            return Optional.of(JSON.booleanNode(value.equals("true")));
        }
        if (tag.equals(Tag.INT) && INTEGER.matcher(value).matches()) {
            return Optional.of(JSON.numberNode(new BigInteger(value)));
        }
        if (tag.equals(Tag.FLOAT) && DECIMAL.matcher(value).matches()) {
            return Optional.of(JSON.numberNode(new BigDecimal(value)));
        }
        return refuse(node, "a string, a decimal number, true, false or null; quote strings that look like more");
    }

    private ArrayNode array(SequenceNode node) {
        ArrayNode array = JSON.arrayNode();
        node.getValue().forEach(element -> convert(element).ifPresent(array::add));
        return array;
    }

    private ObjectNode object(MappingNode node) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key) || !key.getTag().equals(Tag.STR)) {
                refuse(entry.getKeyNode(), "a key that is a string");
            } else if (object.has(key.getValue())) {
                refuse(key, "a key that is in the mapping once");
            } else {
                convert(entry.getValueNode()).ifPresent(value -> object.set(key.getValue(), value));
            }
        }
        return object;
    }

    private <T> Optional<T> refuse(Node node, String expected) {
        wrong.accept(node, expected);
        return Optional.empty();
    }
}
