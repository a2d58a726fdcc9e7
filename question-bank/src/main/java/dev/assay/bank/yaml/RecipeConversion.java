package dev.assay.bank.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.recipe.making.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML nodes as written recipes, each with its line. Keys may be integers, too; what is no plain data is reported. */
final class RecipeConversion {
    private final BiConsumer<Node, String> wrong;
    private final JsonConversion scalars;

    /** @param wrong takes a node that is no recipe and what was expected of it */
    RecipeConversion(BiConsumer<Node, String> wrong) {
        this.wrong = wrong;
        this.scalars = new JsonConversion(wrong);
    }

    Optional<Written> convert(Node node) {
        int line = YamlFile.line(node.getStartMark());
        return switch (node) {
            case SequenceNode sequence -> items(sequence, line);
            case MappingNode mapping -> Optional.of(mapping(mapping, line));
            default -> scalars.convert(node).map((JsonNode value) -> new Written.Scalar(value, line));
        };
    }

    private Optional<Written> items(SequenceNode sequence, int line) {
        List<Written> elements = new ArrayList<>();
        sequence.getValue().forEach(element -> convert(element).ifPresent(elements::add));
        return Optional.of(new Written.Items(elements, line));
    }

    private Written mapping(MappingNode mapping, int line) {
        Map<String, Written> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Node keyNode = entry.getKeyNode();
            if (!(keyNode instanceof ScalarNode key)
                    || !(key.getTag().equals(Tag.STR) || key.getTag().equals(Tag.INT))) {
                wrong.accept(keyNode, "a key that is a string or an integer");
            } else if (entries.containsKey(key.getValue())) {
                wrong.accept(keyNode, "a key that is in the mapping once");
            } else {
                convert(entry.getValueNode()).ifPresent(value -> entries.put(key.getValue(), value));
            }
        }
        return new Written.Mapping(entries, line);
    }
}
