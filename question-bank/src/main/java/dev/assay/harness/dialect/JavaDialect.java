package dev.assay.harness.dialect;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Java: the harness is Main.java, compiled together with the class Solution, or the class asked for, in a file of its own. */
public final class JavaDialect implements Dialect {
    private static final String MAIN = "Main.java";
    private static final Template HARNESS = Template.named(MAIN);
    private static final Pattern ERROR = Pattern.compile("(\\w+)\\.java:\\d+: error: (.*)");
    private static final Pattern COUNT = Pattern.compile("\\d+ errors?");

    @Override
    public String starter(Signature signature) {
        String methods = switch (signature) {
            case FunctionSignature function -> body(Callable.of(function), head(Callable.of(function)));
            case ClassSignature type ->
                Stream.concat(
                                Stream.of(body(Callable.constructor(type), constructorHead(type))),
                                type.methods().stream().map(Callable::of).map(method -> body(method, head(method))))
                        .collect(Collectors.joining("\n"));
        };
        return "import java.util.*;\n\n" + nodesComment(Nodes.of(signature)) + "class " + className(signature) + " {\n"
                + methods + "}\n";
    }

    private static String className(Signature signature) {
        return switch (signature) {
            case FunctionSignature _ -> "Solution";
            case ClassSignature type -> type.className();
        };
    }

    private static String head(Callable callable) {
        return "public " + type(callable.returns().type()) + " " + callable.name() + "(" + params(callable) + ")";
    }

    private static String constructorHead(ClassSignature type) {
        return "public " + type.className() + "(" + params(Callable.constructor(type)) + ")";
    }

    private static String params(Callable callable) {
        return callable.params(parameter -> type(parameter.type()) + " " + parameter.name());
    }

    private static String body(Callable callable, String head) {
        String result = result(callable.returns().type());
        return "    " + head + " {\n        // Write your solution here.\n"
                + (result.isEmpty() ? "" : "        return " + result + ";\n") + "    }\n";
    }

    static String type(ValueType type) {
        return switch (type) {
            case Nothing _ -> "void";
            case Scalar.INT -> "int";
            case Scalar.LONG -> "long";
            case Scalar.DOUBLE -> "double";
            case Scalar.BOOL -> "boolean";
            case Scalar.CHAR -> "char";
            case Scalar.STRING -> "String";
            case Array(ValueType of) -> type(of) + "[]";
            case Sequence(ValueType of) -> "List<" + boxed(of) + ">";
            case ListNode _ -> "ListNode";
            case TreeNode _ -> "TreeNode";
        };
    }

    private static String boxed(ValueType type) {
        return switch (type) {
            case Scalar.INT -> "Integer";
            case Scalar.LONG -> "Long";
            case Scalar.DOUBLE -> "Double";
            case Scalar.BOOL -> "Boolean";
            case Scalar.CHAR -> "Character";
            case Scalar.STRING -> "String";
            case Nothing _, Array _, Sequence _, ListNode _, TreeNode _ -> type(type);
        };
    }

    private static String result(ValueType type) {
        return switch (type) {
            case Nothing _ -> "";
            case Scalar.INT -> "0";
            case Scalar.LONG -> "0L";
            case Scalar.DOUBLE -> "0.0";
            case Scalar.BOOL -> "false";
            case Scalar.CHAR -> "' '";
            case Scalar.STRING -> "\"\"";
            case Array(Array(ValueType of)) -> "new " + type(of) + "[0][]";
            case Array(ValueType of) -> "new " + type(of) + "[0]";
            case Sequence _ -> "new ArrayList<>()";
            case ListNode _, TreeNode _ -> "null";
        };
    }

    private static String nodesComment(Nodes nodes) {
        if (nodes.none()) {
            return "";
        }
        return "/*\n * Given already:\n *\n" + node("ListNode", nodes.list(), "ListNode next")
                + node("TreeNode", nodes.tree(), "TreeNode left", "TreeNode right") + " */\n\n";
    }

    private static String node(String name, Optional<Scalar> value, String... links) {
        return value.map(scalar ->
                        " * class %s {\n *     %s val;\n%s *     %s()\n *     %s(%s val)\n *     %s(%s val, %s)\n * }\n"
                                .formatted(
                                        name,
                                        type(scalar),
                                        Stream.of(links)
                                                .map(link -> " *     " + link + ";\n")
                                                .collect(Collectors.joining()),
                                        name,
                                        name,
                                        type(scalar),
                                        name,
                                        type(scalar),
                                        String.join(", ", links)))
                .orElse("");
    }

    @Override
    public String declaration(Signature signature) {
        String methods = switch (signature) {
            case FunctionSignature function -> "    " + head(Callable.of(function)) + "\n";
            case ClassSignature type ->
                Stream.concat(
                                Stream.of(constructorHead(type)),
                                type.methods().stream().map(Callable::of).map(JavaDialect::head))
                        .map(head -> "    " + head + "\n")
                        .collect(Collectors.joining());
        };
        return "class " + className(signature) + " {\n" + methods + "}";
    }

    @Override
    public String sourceName(Signature signature) {
        return className(signature) + ".java";
    }

    @Override
    public List<HarnessFile> compileFiles(Signature signature, byte[] source) {
        Nodes nodes = Nodes.of(signature);
        String harness = HARNESS.part("list", nodes.list().isPresent())
                .part("tree", nodes.tree().isPresent())
                .with("list", nodes.list().map(JavaDialect::type).orElse(""))
                .with("tree", nodes.tree().map(JavaDialect::type).orElse(""))
                .with("read-list", nodes.list().map(JavaDialect::read).orElse(""))
                .with("read-tree", nodes.tree().map(JavaDialect::read).orElse(""))
                .with("call", call(signature).indent(8).stripTrailing())
                .text();
        return List.of(HarnessFile.of(MAIN, harness), new HarnessFile(sourceName(signature), source));
    }

    private static String call(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> functionCall(function);
            case ClassSignature type -> classCall(type);
        };
    }

    private static String functionCall(FunctionSignature function) {
        Callable callable = Callable.of(function);
        String called = "new Solution()." + callable.name() + "(" + callable.arguments() + ")";
        String result = function.resultIndex().map(index -> "a" + index).orElse("returned");
        String call = function.resultIndex().isPresent()
                ? called
                : type(callable.returns().type()) + " returned = " + called;
        return "open();\n" + arguments(callable) + "more();\n" + call + ";\n" + write(function.resultType(), result);
    }

    private static String classCall(ClassSignature type) {
        Callable constructor = Callable.constructor(type);
        String cases = type.methods().stream()
                .map(Callable::of)
                .map(JavaDialect::methodCase)
                .collect(Collectors.joining());
        String made = arguments(constructor) + "endCall();\n"
                + "object = new %s(%s);\n".formatted(type.className(), constructor.arguments());
        return "open();\nbeginCall();\n" + type.className() + " object;\n{\n" + made.indent(4) + "}\n"
                + """
                out.append("[null");
                while (more()) {
                    String name = beginCall();
                    out.append(',');
                    switch (name) {
                """
                + cases.indent(8)
                + """
                        default -> throw new IllegalStateException(name);
                    }
                }
                out.append(']');
                """;
    }

    private static String methodCase(Callable method) {
        String called = "object." + method.name() + "(" + method.arguments() + ")";
        ValueType returns = method.returns().type();
        String call = returns == Nothing.VOID
                ? called + ";\nout.append(\"null\");\n"
                : type(returns) + " returned = " + called + ";\n" + write(returns, "returned") + "\n";
        return "case \"" + method.name() + "\" -> {\n" + (arguments(method) + "endCall();\n" + call).indent(4) + "}\n";
    }

    private static String arguments(Callable callable) {
        return IntStream.range(0, callable.params().size())
                .mapToObj(i -> {
                    ValueType type = callable.params().get(i).type();
                    return "more();\n" + type(type) + " a" + i + " = " + read(type) + ";\n";
                })
                .collect(Collectors.joining());
    }

    private static String read(ValueType type) {
        return switch (type) {
            case Nothing _ -> throw new IllegalArgumentException("void is not read");
            case Scalar.INT -> "readInt()";
            case Scalar.LONG -> "readLong()";
            case Scalar.DOUBLE -> "readDouble()";
            case Scalar.BOOL -> "readBool()";
            case Scalar.CHAR -> "readChar()";
            case Scalar.STRING -> "readString()";
            case Array(Scalar of) when of != Scalar.STRING -> read(of).replace("()", "s()");
            case Array(ValueType of) -> "readArray(() -> " + read(of) + ", " + type(type) + "::new)";
            case Sequence(ValueType of) -> "readList(() -> " + read(of) + ")";
            case ListNode _ -> "readListNode()";
            case TreeNode _ -> "readTreeNode()";
        };
    }

    private static String write(ValueType type, String value) {
        return (Nodes.isNodes(type) ? "writeNodes(" : "write(") + value + ");";
    }

    @Override
    public List<HarnessFile> runFiles(Signature signature, byte[] source, List<HarnessFile> compiled) {
        return compiled;
    }

    @Override
    public boolean isCheckedByRunning() {
        return false;
    }

    @Override
    public ErrorLines errorLines(byte[] source) {
        return new ErrorLines(ERROR, match -> match.group(1).equals("Main"), COUNT);
    }
}
