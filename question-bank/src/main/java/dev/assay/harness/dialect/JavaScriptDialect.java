package dev.assay.harness.dialect;

import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import dev.assay.signature.ValueType.Scalar;
import java.util.List;
import java.util.stream.Collectors;

/** JavaScript: the harness is main.js and requires solution.js, whose last line hands over the function. */
public final class JavaScriptDialect implements Dialect {
    static final String SOURCE = "solution.js";
    private static final String MAIN = "main.js";
    private static final Template HARNESS = Template.named(MAIN);
    private static final JavaScriptTypes TYPES = new JavaScriptTypes("|");

    @Override
    public String starter(Signature signature) {
        String nodes = nodesComment(Nodes.of(signature), JavaScriptDialect::fields);
        return nodes
                + switch (signature) {
                    case FunctionSignature function ->
                        documented(Callable.of(function), "", "function " + head(Callable.of(function)));
                    case ClassSignature type -> classStarter(type);
                };
    }

    private static String classStarter(ClassSignature type) {
        String methods = type.methods().stream()
                .map(Callable::of)
                .map(method -> documented(method, "  ", head(method)))
                .collect(Collectors.joining("\n"));
        Callable constructor = Callable.constructor(type);
        return "class " + type.className() + " {\n"
                + documented(constructor, "  ", "constructor(" + constructor.params(Parameter::name) + ")") + "\n"
                + methods
                + "}\n";
    }

    private static String head(Callable callable) {
        return callable.name() + "(" + callable.params(Parameter::name) + ")";
    }

    private static String documented(Callable callable, String indent, String head) {
        StringBuilder text = new StringBuilder();
        boolean returns = callable.returns().type() != ValueType.Nothing.VOID;
        if (returns || !callable.params().isEmpty()) {
            text.append(indent).append("/**\n");
            callable.params()
                    .forEach(parameter -> text.append(
                            "%s * @param {%s} %s\n".formatted(indent, TYPES.of(parameter), parameter.name())));
            if (returns) {
                text.append("%s * @return {%s}\n".formatted(indent, TYPES.of(callable.returns())));
            }
            text.append(indent).append(" */\n");
        }
        return text.append("%s%s {\n%s  // Write your solution here.\n%s}\n".formatted(indent, head, indent, indent))
                .toString();
    }

    /** How a class of nodes is shown: with the name of a field's type. */
    interface Fields {
        String of(String node, Scalar value, List<String> links);
    }

    private static String fields(String node, Scalar value, List<String> links) {
        String params = links.stream().map(link -> link + " = null").collect(Collectors.joining(", "));
        String fields = links.stream()
                .map(link -> " *     this." + link + " = " + link + ";\n")
                .collect(Collectors.joining());
        return """
                 * class %s {
                 *   constructor(val = %s, %s) {
                 *     this.val = val;
                %s *   }
                 * }
                """.formatted(node, JavaScriptTypes.defaultInNodes(value), params, fields);
    }

    static String nodesComment(Nodes nodes, Fields fields) {
        if (nodes.none()) {
            return "";
        }
        String list = nodes.list()
                .map(value -> fields.of("ListNode", value, List.of("next")))
                .orElse("");
        String tree = nodes.tree()
                .map(value -> fields.of("TreeNode", value, List.of("left", "right")))
                .orElse("");
        return "/*\n * Given already:\n *\n" + list + tree + " */\n\n";
    }

    @Override
    public String declaration(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> "function " + head(Callable.of(function));
            case ClassSignature type ->
                "class " + type.className() + " {\n  constructor("
                        + Callable.constructor(type).params(Parameter::name) + ")\n"
                        + type.methods().stream()
                                .map(method -> "  " + head(Callable.of(method)) + "\n")
                                .collect(Collectors.joining())
                        + "}";
        };
    }

    @Override
    public String sourceName(Signature signature) {
        return SOURCE;
    }

    @Override
    public List<HarnessFile> compileFiles(Signature signature, byte[] source) {
        return List.of();
    }

    @Override
    public List<HarnessFile> runFiles(Signature signature, byte[] source, List<HarnessFile> compiled) {
        String name = signature.name();
        String handOver = "\n;if (typeof module !== \"undefined\") module.exports = { assay: typeof " + name
                + " === \"undefined\" ? undefined : " + name + " };\n";
        return List.of(harness(signature), new HarnessFile(SOURCE, Sources.append(source, handOver)));
    }

    static HarnessFile harness(Signature signature) {
        Nodes nodes = Nodes.of(signature);
        return HarnessFile.of(
                MAIN,
                HARNESS.part("list", nodes.list().isPresent())
                        .part("tree", nodes.tree().isPresent())
                        .with(
                                "list-default",
                                nodes.list()
                                        .map(JavaScriptTypes::defaultInNodes)
                                        .orElse(""))
                        .with(
                                "tree-default",
                                nodes.tree()
                                        .map(JavaScriptTypes::defaultInNodes)
                                        .orElse(""))
                        .with("signature", new Description(JavaScriptDialect::describe).of(signature))
                        .text());
    }

    private static String describe(Scalar scalar, Constraints constraints) {
        return switch (scalar) {
            case LONG -> constraints.fitsDouble() ? "plain" : "bigint";
            case DOUBLE -> "double";
            case INT, BOOL, CHAR, STRING -> "plain";
        };
    }

    @Override
    public boolean isCheckedByRunning() {
        return true;
    }

    @Override
    public ErrorLines errorLines(byte[] source) {
        return Sources.NO_ERRORS;
    }
}
