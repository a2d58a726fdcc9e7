package dev.assay.harness.dialect;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Python: the harness is main.py and runs solution.py as a module of that name. */
public final class PythonDialect implements Dialect {
    private static final String SOURCE = "solution.py";
    private static final String MAIN = "main.py";
    private static final Template HARNESS = Template.named(MAIN);

    @Override
    public String starter(Signature signature) {
        String declared = switch (signature) {
            case FunctionSignature function -> body(declaration(Callable.of(function), ""), "");
            case ClassSignature type -> classStarter(type);
        };
        String names = Stream.of("List", "Optional")
                .filter(name -> declared.contains(name + "["))
                .collect(Collectors.joining(", "));
        String imports = names.isEmpty() ? "" : "from typing import " + names + "\n\n";
        String nodes = nodesComment(Nodes.of(signature));
        return imports + (imports.isEmpty() || !nodes.isEmpty() ? "" : "\n") + nodes + declared;
    }

    private static String classStarter(ClassSignature type) {
        return "class " + type.className() + ":\n"
                + declarations(type).map(head -> body(head, "    ")).collect(Collectors.joining("\n"));
    }

    private static String body(String head, String indent) {
        return head + "\n" + indent + "    # Write your solution here.\n" + indent + "    pass\n";
    }

    private static Stream<String> declarations(ClassSignature type) {
        Callable constructor = Callable.constructor(type);
        return Stream.concat(
                Stream.of("    def __init__(self" + params(constructor, ", ") + "):"),
                type.methods().stream()
                        .map(Callable::of)
                        .map(method -> "    def " + method.name() + "(self" + params(method, ", ") + ") -> "
                                + type(method.returns().type()) + ":"));
    }

    private static String declaration(Callable callable, String indent) {
        return indent + "def " + callable.name() + "(" + params(callable, "") + ") -> "
                + type(callable.returns().type()) + ":";
    }

    private static String params(Callable callable, String before) {
        String params = callable.params(parameter -> parameter.name() + ": " + type(parameter.type()));
        return params.isEmpty() ? "" : before + params;
    }

    private static String type(ValueType type) {
        return switch (type) {
            case Nothing _ -> "None";
            case Scalar.INT, Scalar.LONG -> "int";
            case Scalar.DOUBLE -> "float";
            case Scalar.BOOL -> "bool";
            case Scalar.CHAR, Scalar.STRING -> "str";
            case Array(ValueType of) -> "List[" + type(of) + "]";
            case Sequence(ValueType of) -> "List[" + type(of) + "]";
            case ListNode _ -> "Optional[ListNode]";
            case TreeNode _ -> "Optional[TreeNode]";
        };
    }

    private static String nodesComment(Nodes nodes) {
        if (nodes.none()) {
            return "";
        }
        return "# Given already:\n#\n" + node("ListNode", nodes.list(), List.of("next"))
                + node("TreeNode", nodes.tree(), List.of("left", "right")) + "\n\n";
    }

    private static String node(String name, Optional<Scalar> value, List<String> links) {
        if (value.isEmpty()) {
            return "";
        }
        String params = links.stream().map(link -> ", " + link + "=None").collect(Collectors.joining());
        String fields = links.stream()
                .map(link -> "#         self." + link + " = " + link + "\n")
                .collect(Collectors.joining());
        return "# class " + name + ":\n#     def __init__(self, val=" + defaultOf(value.get()) + params
                + "):\n#         self.val = val\n" + fields;
    }

    private static String defaultOf(Scalar scalar) {
        return switch (scalar) {
            case INT, LONG -> "0";
            case DOUBLE -> "0.0";
            case BOOL -> "False";
            case CHAR, STRING -> "\"\"";
        };
    }

    @Override
    public String declaration(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> declaration(Callable.of(function), "");
            case ClassSignature type ->
                "class " + type.className() + ":\n" + declarations(type).collect(Collectors.joining("\n"));
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
        Nodes nodes = Nodes.of(signature);
        String description = new Description((scalar, _) -> scalar == Scalar.LONG ? "long" : "plain").of(signature);
        String harness = HARNESS.part("list", nodes.list().isPresent())
                .part("tree", nodes.tree().isPresent())
                .with("list-default", nodes.list().map(PythonDialect::defaultOf).orElse(""))
                .with("tree-default", nodes.tree().map(PythonDialect::defaultOf).orElse(""))
                .with("signature", CanonicalJson.text(TextNode.valueOf(description)))
                .text();
        return List.of(HarnessFile.of(MAIN, harness), new HarnessFile(SOURCE, source));
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
