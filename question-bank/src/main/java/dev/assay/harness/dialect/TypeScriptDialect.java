package dev.assay.harness.dialect;

import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * TypeScript: what is compiled is the source with a few lines below it, which make the compiler compare the function with its
 * signature. The JavaScript that comes of it runs below JavaScript's harness.
 */
public final class TypeScriptDialect implements Dialect {
    private static final String SOURCE = "main.ts";
    private static final JavaScriptTypes TYPES = new JavaScriptTypes(" | ");
    private static final Pattern ERROR = Pattern.compile("main\\.ts\\((\\d+),\\d+\\): error TS\\d+: (.*)");

    @Override
    public String starter(Signature signature) {
        String nodes = JavaScriptDialect.nodesComment(
                Nodes.of(signature),
                (node, value, links) -> " * " + nodeClass(node, value, links).replace("\n", "\n * ") + "\n");
        return nodes
                + switch (signature) {
                    case FunctionSignature function ->
                        "function " + body(Callable.of(function), head(Callable.of(function)), "");
                    case ClassSignature type -> classStarter(type);
                };
    }

    private static String classStarter(ClassSignature type) {
        Callable constructor = Callable.constructor(type);
        Stream<String> methods =
                type.methods().stream().map(Callable::of).map(method -> "  " + body(method, head(method), "  "));
        return "class " + type.className() + " {\n"
                + Stream.concat(
                                Stream.of("  " + body(constructor, "constructor(" + params(constructor) + ")", "  ")),
                                methods)
                        .collect(Collectors.joining("\n"))
                + "}\n";
    }

    private static String body(Callable callable, String head, String indent) {
        String result = result(callable.returns());
        return "%s {\n%s  // Write your solution here.\n%s%s}\n"
                .formatted(head, indent, result.isEmpty() ? "" : indent + "  return " + result + ";\n", indent);
    }

    private static String result(ReturnValue returns) {
        return switch (returns.type()) {
            case Nothing _ -> "";
            case Array _, Sequence _ -> "[]";
            case ListNode _, TreeNode _ -> "null";
            case Scalar.LONG -> TYPES.of(returns).equals("number") ? "0" : "0n";
            case Scalar scalar -> JavaScriptTypes.defaultInNodes(scalar);
        };
    }

    private static String head(Callable callable) {
        return callable.name() + "(" + params(callable) + "): " + TYPES.of(callable.returns());
    }

    private static String params(Callable callable) {
        return callable.params(parameter -> parameter.name() + ": " + TYPES.of(parameter));
    }

    private static String nodeClass(String node, Scalar value, List<String> links) {
        String val = JavaScriptTypes.inNodes(value);
        String fields = links.stream()
                .map(link -> "  " + link + ": " + node + " | null;\n")
                .collect(Collectors.joining());
        String optional = links.stream()
                .map(link -> ", " + link + "?: " + node + " | null")
                .collect(Collectors.joining());
        return "class " + node + " {\n  val: " + val + ";\n" + fields + "  constructor(val?: " + val + optional
                + ");\n}";
    }

    @Override
    public String declaration(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> "function " + head(Callable.of(function));
            case ClassSignature type ->
                "class " + type.className() + " {\n  constructor(" + params(Callable.constructor(type)) + ")\n"
                        + methods(type, "\n") + "\n}";
        };
    }

    private static String methods(ClassSignature type, String separator) {
        return type.methods().stream()
                .map(method -> "  " + head(Callable.of(method)))
                .collect(Collectors.joining(separator));
    }

    @Override
    public String sourceName(Signature signature) {
        return SOURCE;
    }

    @Override
    public List<HarnessFile> compileFiles(Signature signature, byte[] source) {
        return List.of(new HarnessFile(SOURCE, Sources.append(source, "\n;" + checks(signature))));
    }

    private static String checks(Signature signature) {
        List<String> checks = new ArrayList<>();
        Nodes nodes = Nodes.of(signature);
        nodes.list()
                .ifPresent(value -> checks.add("declare global { "
                        + nodeClass("ListNode", value, List.of("next")).replace("\n", " ") + " }"));
        nodes.tree()
                .ifPresent(value -> checks.add("declare global { "
                        + nodeClass("TreeNode", value, List.of("left", "right")).replace("\n", " ") + " }"));
        String name = signature.name();
        switch (signature) {
            case FunctionSignature function -> {
                Callable callable = Callable.of(function);
                checks.add("const assayCallee: (" + params(callable) + ") => " + TYPES.of(callable.returns()) + " = "
                        + name + ";");
                checks.add(arity("assayArity", "typeof " + name, callable));
            }
            case ClassSignature type -> {
                Callable constructor = Callable.constructor(type);
                checks.add("const assayCallee: new (" + params(constructor) + ") => {" + methods(type, ";") + " } = "
                        + name + ";");
                type.methods().stream()
                        .map(Callable::of)
                        .map(method -> arity(
                                "assayArity_" + method.name(),
                                "InstanceType<typeof " + name + ">[\"" + method.name() + "\"]",
                                method))
                        .forEach(checks::add);
            }
        }
        checks.add("module.exports = { assay: " + name + " };");
        return String.join("\n", checks) + "\n";
    }

    /** A function that takes less is one of the type, as far as TypeScript is concerned. */
    private static String arity(String constant, String type, Callable callable) {
        int count = callable.params().size();
        String complaint = callable.name() + " takes " + count + " arguments";
        return "const %s: %d extends Parameters<%s>[\"length\"] ? true : \"%s\" = true;"
                .formatted(constant, count, type, complaint);
    }

    @Override
    public List<HarnessFile> runFiles(Signature signature, byte[] source, List<HarnessFile> compiled) {
        return Stream.concat(
                        Stream.of(JavaScriptDialect.harness(signature)),
                        compiled.stream()
                                .map(file ->
                                        file.name().equals("main.js") ? file.renamed(JavaScriptDialect.SOURCE) : file))
                .toList();
    }

    @Override
    public boolean isCheckedByRunning() {
        return false;
    }

    @Override
    public ErrorLines errorLines(byte[] source) {
        long last = Sources.lines(source);
        return new ErrorLines(ERROR, match -> Long.parseLong(match.group(1)) > last, Pattern.compile("(?!)"));
    }
}
