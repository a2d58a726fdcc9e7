package dev.assay.bank.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.recipe.making.Written;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file. A getter for another type than the value has reports it and answers with nothing. Unquoted
 * words count as strings only if YAML does not take them for something else: {@code no} must be quoted.
 */
public final class YamlValue {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,18})?([eE][-+]?[0-9]{1,3})?");
    private static final int SHOWN = 60;

    private final Path file;
    private final String name;
    private final Node node;
    private final Findings findings;

    YamlValue(Path file, String name, Node node, Findings findings) {
        this.file = file;
        this.name = name;
        this.node = node;
        this.findings = findings;
    }

    /** Where it starts, counted from 1. */
    public int line() {
        return YamlFile.line(node.getStartMark());
    }

    /** The column of its first character, counted from 0. */
    public int column() {
        return node.getStartMark().getColumn();
    }

    /** The place of its first character in the file, counted in code points from 0. */
    public int start() {
        return node.getStartMark().getIndex();
    }

    /** The place behind its last character in the file; behind the blanks that follow it, unless it is a plain or a quoted word. */
    public int end() {
        return node.getEndMark().getIndex();
    }

    /** Whether it is a list or a mapping in brackets. */
    public boolean isInBrackets() {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
    }

    /** Reports a finding at this value. */
    public void report(Check check, String message) {
        findings.report(file, line(), check, message);
    }

    /** What the supplier builds from this value; its IllegalArgumentException becomes a finding. */
    public <T> Optional<T> build(Supplier<T> supplier) {
        return build(Check.VALUE, supplier);
    }

    /** What the supplier builds from this value; its IllegalArgumentException becomes a finding of that check. */
    public <T> Optional<T> build(Check check, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException e) {
            report(check, e.getMessage());
            return Optional.empty();
        }
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isObject() {
        return node instanceof MappingNode;
    }

    public Optional<String> text() {
        return node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)
                ? Optional.of(scalar.getValue())
                : wrong("a string; quote it if it looks like something else");
    }

    /** A string that is not blank. */
    public Optional<String> words() {
        Optional<String> text = text();
        return text.isPresent() && text.get().isBlank() ? wrong("a text that is not blank") : text;
    }

    public OptionalInt integer(int least, int most) {
        if (node instanceof ScalarNode scalar && plain(scalar, INTEGER)) {
            int value = Integer.parseInt(scalar.getValue());
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
        }
        wrong("an integer from " + least + " to " + most);
        return OptionalInt.empty();
    }

    /** An integer that is not negative. */
    public OptionalLong seed() {
        Optional<BigDecimal> number = decimal();
        try {
            if (number.isPresent() && number.get().signum() >= 0) {
                return OptionalLong.of(number.get().longValueExact());
            }
        } catch (ArithmeticException e) {
            // reported like one below zero
        }
        number.ifPresent(_ -> wrong("an integer from 0 to " + Long.MAX_VALUE));
        return OptionalLong.empty();
    }

    public OptionalDouble number(double least, double most) {
        if (node instanceof ScalarNode scalar && plain(scalar, NUMBER)) {
            double value = Double.parseDouble(scalar.getValue());
            if (value >= least && value <= most) {
                return OptionalDouble.of(value);
            }
        }
        wrong("a number from " + least + " to " + most);
        return OptionalDouble.empty();
    }

    /** A number without rounding it. */
    public Optional<BigDecimal> decimal() {
        return node instanceof ScalarNode scalar && plain(scalar, NUMBER)
                ? Optional.of(new BigDecimal(scalar.getValue()))
                : wrong("a number");
    }

    public Optional<Boolean> flag() {
        boolean written = node instanceof ScalarNode scalar
                && node.getTag().equals(Tag.BOOL)
                && (scalar.getValue().equals("true") || scalar.getValue().equals("false"));
        return written ? Optional.of(((ScalarNode) node).getValue().equals("true")) : wrong("true or false");
    }

    /** A number as Double, true or false as Boolean, a string as String. */
    public Optional<Object> option() {
        if (node instanceof ScalarNode scalar && plain(scalar, NUMBER)) {
            return Optional.of(Double.valueOf(scalar.getValue()));
        }
        return node.getTag().equals(Tag.BOOL) ? flag().map(Object.class::cast) : text().map(Object.class::cast);
    }

    /** One of an enum's names, exactly as declared. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        return choice(type, Enum::name);
    }

    /** One of an enum's names in lower case. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type) {
        return choice(type, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> type, Function<E, String> name) {
        List<E> constants = List.of(type.getEnumConstants());
        return text().flatMap(text -> {
            Optional<E> chosen = constants.stream()
                    .filter(constant -> name.apply(constant).equals(text))
                    .findFirst();
            return chosen.isPresent()
                    ? chosen
                    : wrong("one of " + constants.stream().map(name).collect(Collectors.joining(", ")));
        });
    }

    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence && node.getTag().equals(Tag.SEQ)) {
            List<Node> elements = sequence.getValue();
            return IntStream.range(0, elements.size())
                    .mapToObj(i -> new YamlValue(file, name + "[" + i + "]", elements.get(i), findings))
                    .toList();
        }
        wrong("a list");
        return List.of();
    }

    /** What a reader makes of every element of a list; empty if it made nothing of one, which it then reported. */
    public <T> Optional<List<T>> all(Function<YamlValue, Optional<T>> reader) {
        List<YamlValue> elements = list();
        List<T> read = new ArrayList<>();
        elements.forEach(element -> reader.apply(element).ifPresent(read::add));
        return isList() && read.size() == elements.size() ? Optional.of(read) : Optional.empty();
    }

    /** A list of strings, none blank, none twice. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (YamlValue element : list()) {
            element.words().ifPresent(text -> {
                if (texts.contains(text)) {
                    element.report(Check.VALUE, "\"" + text + "\" is in " + name + " twice (expected: once)");
                }
                texts.add(text);
            });
        }
        return texts;
    }

    public Optional<YamlObject> object() {
        return node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)
                ? Optional.of(YamlObject.of(file, name, mapping, findings))
                : wrong("a mapping of keys to values");
    }

    /** Any plain data, as JSON; empty if a part of it was reported. */
    public Optional<JsonNode> json() {
        int before = findings.errors();
        Optional<JsonNode> json = new JsonConversion(this::wrongPart).convert(node);
        return findings.errors() == before ? json : Optional.empty();
    }

    /** A recipe, which may be any plain data; empty if a part of it was reported. */
    public Optional<Written> recipe() {
        int before = findings.errors();
        Optional<Written> recipe = new RecipeConversion(this::wrongPart).convert(node);
        return findings.errors() == before ? recipe : Optional.empty();
    }

    private static boolean plain(ScalarNode scalar, Pattern shape) {
        return scalar.isPlain() && shape.matcher(scalar.getValue()).matches();
    }

    private void wrongPart(Node part, String expected) {
        new YamlValue(file, name, part, findings).wrong(expected);
    }

    private <T> Optional<T> wrong(String expected) {
        String subject = name.isEmpty() ? "the document" : name;
        report(Check.VALUE, subject + " is " + shown() + " (expected: " + expected + ")");
        return Optional.empty();
    }

    private String shown() {
        if (node instanceof ScalarNode scalar) {
            String value = scalar.getValue().lines().findFirst().orElse("");
            String start = value.substring(0, Math.min(SHOWN, value.length()));
            return scalar.isPlain() ? (start.isEmpty() ? "empty" : start) : "\"" + start + "\"";
        }
        return "a " + node.getNodeId().name().toLowerCase(Locale.ROOT);
    }
}
