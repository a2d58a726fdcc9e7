package dev.assay.bank.written;

import dev.assay.machine.Machine;
import dev.assay.question.Limits;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Writes times, and where they were measured, into the {@code limits} of a {@code question.yaml}, and leaves everything else of it as it is. */
public final class LimitsText {
    private static final String CPU = "cpu_ms";
    private static final String WALL = "wall_ms";
    private static final String LANGUAGES = "languages";
    private static final String MEASURED_ON = "measured_on";

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    /** What stands between two places, counted in code points, is replaced. */
    private record Edit(int from, int to, String text) {}

    private LimitsText(String text) {
        this.text = text;
    }

    /**
     * The text with other times.
     *
     * @param text of a valid question that is answered by a program
     * @param limits whose times are written; elapsed time only if it is not what it was
     * @param wallMs elapsed time as it was
     * @param measured the languages whose own times must stand there; those of others are written where there were some
     * @param machine on which the times were measured
     */
    public static String written(String text, Limits limits, int wallMs, Set<String> measured, Machine machine) {
        LimitsText written = new LimitsText(text);
        MappingNode root = (MappingNode) new Yaml(new LoaderOptions()).compose(new StringReader(text));
        Map<String, String> times = new TreeMap<>();
        times.put(CPU, Integer.toString(limits.cpuMs()));
        times.put("time_ms", "auto");
        if (limits.wallMs() != wallMs) {
            times.put(WALL, Integer.toString(limits.wallMs()));
        }
        Optional<Node> node = find(root, "limits");
        Optional<Node> where = node.flatMap(limitsNode -> find((MappingNode) limitsNode, MEASURED_ON));
        if (where.isPresent()) {
            written.set((MappingNode) where.get(), values(machine));
        } else {
            times.put(MEASURED_ON, flow(values(machine)));
        }
        if (node.isEmpty()) {
            times.put(LANGUAGES, flow(entries(limits, new TreeSet<>(measured))));
            Mark before = key(root, LANGUAGES).orElseThrow().getStartMark();
            written.insert(before.getIndex(), "limits: " + flow(times) + "\n");
        } else {
            written.rewrite((MappingNode) node.get(), times, limits, measured);
        }
        return written.edited();
    }

    private void rewrite(MappingNode node, Map<String, String> times, Limits limits, Set<String> measured) {
        Optional<Node> languages = find(node, LANGUAGES);
        if (languages.isEmpty() && !measured.isEmpty()) {
            times.put(LANGUAGES, flow(entries(limits, new TreeSet<>(measured))));
        }
        set(node, times);
        languages.map(MappingNode.class::cast).ifPresent(own -> rewriteOwn(own, limits, measured));
    }

    private void rewriteOwn(MappingNode languages, Limits limits, Set<String> measured) {
        Set<String> missing = new TreeSet<>(measured);
        for (NodeTuple pair : languages.getValue()) {
            String language = ((ScalarNode) pair.getKeyNode()).getValue();
            Integer own = limits.cpuMsOf().get(language);
            if (own != null) {
                set((MappingNode) pair.getValueNode(), Map.of(CPU, own.toString()));
            }
            missing.remove(language);
        }
        set(languages, entries(limits, missing));
    }

    /** Gives keys their values; those that are not there are added. */
    private void set(MappingNode node, Map<String, String> values) {
        Map<String, String> missing = new TreeMap<>(values);
        for (NodeTuple pair : node.getValue()) {
            String value = missing.remove(((ScalarNode) pair.getKeyNode()).getValue());
            if (value != null) {
                Node old = pair.getValueNode();
                edits.add(
                        new Edit(old.getStartMark().getIndex(), old.getEndMark().getIndex(), value));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        if (node.getValue().isEmpty()) {
            edits.add(new Edit(node.getStartMark().getIndex(), node.getEndMark().getIndex(), flow(missing)));
        } else if (node.getFlowStyle() == FlowStyle.FLOW) {
            insert(node.getValue().getLast().getValueNode().getEndMark().getIndex(), ", " + pairs(missing, ", "));
        } else {
            Mark first = node.getValue().getFirst().getKeyNode().getStartMark();
            String lines = "\n" + " ".repeat(first.getColumn());
            insert(first.getIndex(), pairs(missing, lines) + lines);
        }
    }

    private void insert(int at, String addition) {
        edits.add(new Edit(at, at, addition));
    }

    private String edited() {
        StringBuilder edited = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> edited.replace(
                        text.offsetByCodePoints(0, edit.from()), text.offsetByCodePoints(0, edit.to()), edit.text()));
        return edited.toString();
    }

    private static Map<String, String> entries(Limits limits, Set<String> languages) {
        Map<String, String> entries = new TreeMap<>();
        languages.forEach(language ->
                entries.put(language, "{" + CPU + ": " + limits.cpuMsOf().get(language) + "}"));
        return entries;
    }

    private static Map<String, String> values(Machine machine) {
        return new TreeMap<>(Map.of(
                "processor", "'" + machine.processor().replace("'", "''") + "'",
                "cores", Integer.toString(machine.cores()),
                "speed", Integer.toString(machine.speed())));
    }

    private static String flow(Map<String, String> values) {
        return "{" + pairs(values, ", ") + "}";
    }

    private static String pairs(Map<String, String> values, String between) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(between));
    }

    private static Optional<Node> key(MappingNode node, String name) {
        return node.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(key -> ((ScalarNode) key).getValue().equals(name))
                .findFirst();
    }

    private static Optional<Node> find(MappingNode node, String name) {
        return node.getValue().stream()
                .filter(pair -> ((ScalarNode) pair.getKeyNode()).getValue().equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }
}
