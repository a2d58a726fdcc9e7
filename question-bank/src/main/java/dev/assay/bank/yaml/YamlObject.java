package dev.assay.bank.yaml;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML file. It remembers which keys were asked for; {@link #finish} reports the others, so it is called
 * once, after the last key.
 */
public final class YamlObject {
    private final Path file;
    private final String name;
    private final Node node;
    private final Findings findings;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlObject(Path file, String name, Node node, Findings findings) {
        this.file = file;
        this.name = name;
        this.node = node;
        this.findings = findings;
    }

    static YamlObject of(Path file, String name, MappingNode mapping, Findings findings) {
        YamlObject object = new YamlObject(file, name, mapping, findings);
        mapping.getValue().forEach(object::add);
        return object;
    }

    /** Where it starts, counted from 1. */
    public int line() {
        return YamlFile.line(node.getStartMark());
    }

    /** The key's value; a missing key is reported. */
    public Optional<YamlValue> required(String key) {
        asked.add(key);
        YamlValue value = values.get(key);
        if (value == null) {
            findings.report(file, line(), Check.MISSING_KEY, "key " + full(key) + " is missing");
        }
        return Optional.ofNullable(value);
    }

    /** The key's value, if it is there. */
    public Optional<YamlValue> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** All values by their keys, in the order of the file, for mappings whose keys are data. */
    public Map<String, YamlValue> all() {
        asked.addAll(values.keySet());
        return Collections.unmodifiableMap(values);
    }

    /** The key {@code format}, which says how to read the rest, must be there and be the one number given. */
    public void requireFormat(int known) {
        required("format")
                .ifPresent(value -> value.integer(0, 999_999).ifPresent(format -> {
                    if (format != known) {
                        value.report(Check.FORMAT, "format " + format + " (expected: " + known + ")");
                    }
                }));
    }

    /** Reports every key that was not asked for. */
    public void finish() {
        keyLines.forEach((key, line) -> {
            if (!asked.contains(key)) {
                findings.report(
                        file,
                        line,
                        Check.UNKNOWN_KEY,
                        "key " + full(key) + " is unknown (expected: " + String.join(", ", asked) + ")");
            }
        });
    }

    private void add(NodeTuple entry) {
        Node keyNode = entry.getKeyNode();
        int line = YamlFile.line(keyNode.getStartMark());
        if (!(keyNode instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            findings.report(file, line, Check.VALUE, "a key of " + subject() + " is no string (expected: a string)");
            return;
        }
        String key = scalar.getValue();
        if (keyLines.putIfAbsent(key, line) != null) {
            findings.report(
                    file,
                    line,
                    Check.DUPLICATE_KEY,
                    "key " + full(key) + " is also in line " + keyLines.get(key) + " (expected: once)");
            return;
        }
        values.put(key, new YamlValue(file, full(key), entry.getValueNode(), findings));
    }

    private String subject() {
        return name.isEmpty() ? "the document" : name;
    }

    private String full(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
