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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Go: one file, as the compile step takes one. The harness stands below the source under a file name of its own; what it
 * imports is imported in the line of the source's package clause, so that every line keeps its number.
 */
public final class GoDialect implements Dialect {
    private static final String SOURCE = "main.go";
    private static final Template HARNESS = Template.named("harness.go");
    private static final String IMPORTS =
            "; import assay_io \"io\"; import assay_os \"os\"; import assay_strconv \"strconv\"";
    private static final Pattern PACKAGE =
            Pattern.compile("\\A(?:\\uFEFF)?(?:\\s|//[^\\n]*+\\n|/\\*.*?\\*/)*+package[ \\t]++\\w++", Pattern.DOTALL);
    private static final Pattern ERROR = Pattern.compile("(\\w+)\\.go:\\d+(?::\\d+)?: (.*)");
    private static final Pattern COUNT = Pattern.compile("too many errors");

    @Override
    public String starter(Signature signature) {
        String nodes = nodesComment(Nodes.of(signature));
        return "package main\n\n" + nodes
                + switch (signature) {
                    case FunctionSignature function -> body(Callable.of(function), functionHead(Callable.of(function)));
                    case ClassSignature type -> classStarter(type);
                };
    }

    private static String classStarter(ClassSignature type) {
        String methods = type.methods().stream()
                .map(Callable::of)
                .map(method -> "\n" + body(method, methodHead(type, method)))
                .collect(Collectors.joining());
        return "type " + type.className() + " struct {\n}\n\n" + constructorHead(type)
                + " {\n\t// Write your solution here.\n" + "\treturn &" + type.className() + "{}\n}\n" + methods;
    }

    private static String functionHead(Callable callable) {
        return "func " + callable.name() + "(" + params(callable) + ")" + result(callable);
    }

    private static String constructorHead(ClassSignature type) {
        return "func New" + type.className() + "(" + params(Callable.constructor(type)) + ") *" + type.className();
    }

    private static String methodHead(ClassSignature type, Callable method) {
        String first = type.className().substring(0, 1).toLowerCase(Locale.ROOT);
        boolean taken =
                method.params().stream().anyMatch(parameter -> parameter.name().equals(first));
        return "func (" + (taken ? "receiver" : first) + " *" + type.className() + ") " + method.name() + "("
                + params(method) + ")" + result(method);
    }

    private static String params(Callable callable) {
        return callable.params(parameter -> parameter.name() + " " + type(parameter.type()));
    }

    private static String result(Callable callable) {
        return callable.returns().type() == Nothing.VOID
                ? ""
                : " " + type(callable.returns().type());
    }

    private static String type(ValueType type) {
        return switch (type) {
            case Nothing _ -> "";
            case Scalar.INT -> "int";
            case Scalar.LONG -> "int64";
            case Scalar.DOUBLE -> "float64";
            case Scalar.BOOL -> "bool";
            case Scalar.CHAR -> "byte";
            case Scalar.STRING -> "string";
            case Array(ValueType of) -> "[]" + type(of);
            case Sequence(ValueType of) -> "[]" + type(of);
            case ListNode _ -> "*ListNode";
            case TreeNode _ -> "*TreeNode";
        };
    }

    private static String body(Callable callable, String head) {
        String zero = switch (callable.returns().type()) {
            case Nothing _ -> "";
            case Scalar.INT, Scalar.LONG, Scalar.DOUBLE, Scalar.CHAR -> "\treturn 0\n";
            case Scalar.BOOL -> "\treturn false\n";
            case Scalar.STRING -> "\treturn \"\"\n";
            case Array _, Sequence _, ListNode _, TreeNode _ -> "\treturn nil\n";
        };
        return head + " {\n\t// Write your solution here.\n" + zero + "}\n";
    }

    private static String nodesComment(Nodes nodes) {
        if (nodes.none()) {
            return "";
        }
        return "// Given already:\n//\n" + node("ListNode", nodes.list(), "Val ", "Next *ListNode")
                + node("TreeNode", nodes.tree(), "Val  ", "Left  *TreeNode", "Right *TreeNode") + "\n";
    }

    private static String node(String name, Optional<Scalar> value, String val, String... links) {
        return value.map(scalar -> "//\ttype " + name + " struct {\n//\t\t" + val + " " + type(scalar) + "\n"
                        + Stream.of(links).map(link -> "//\t\t" + link + "\n").collect(Collectors.joining())
                        + "//\t}\n")
                .orElse("");
    }

    @Override
    public String declaration(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> functionHead(Callable.of(function));
            case ClassSignature type ->
                constructorHead(type) + "\n"
                        + type.methods().stream()
                                .map(method -> methodHead(type, Callable.of(method)))
                                .collect(Collectors.joining("\n"));
        };
    }

    @Override
    public String sourceName(Signature signature) {
        return SOURCE;
    }

    @Override
    public List<HarnessFile> compileFiles(Signature signature, byte[] source) {
        Nodes nodes = Nodes.of(signature);
        String harness = HARNESS.part("list", nodes.list().isPresent())
                .part("tree", nodes.tree().isPresent())
                .with("list", nodes.list().map(GoDialect::type).orElse(""))
                .with("tree", nodes.tree().map(GoDialect::type).orElse(""))
                .with("read-list", nodes.list().map(GoDialect::read).orElse(""))
                .with("read-tree", nodes.tree().map(GoDialect::read).orElse(""))
                .with("write-list", nodes.list().map(GoDialect::write).orElse(""))
                .with("write-tree", nodes.tree().map(GoDialect::write).orElse(""))
                .with("checks", checks(signature))
                .with("call", call(signature).indent(4).replace("    ", "\t").stripTrailing())
                .text();
        return List.of(
                new HarnessFile(SOURCE, Sources.append(withImports(source), "\n//line harness.go:1\n" + harness)));
    }

    /** Bytes stay as they are: only ASCII is looked for, and Latin 1 keeps all of them. */
    private static byte[] withImports(byte[] source) {
        String text = new String(source, StandardCharsets.ISO_8859_1);
        Matcher clause = PACKAGE.matcher(text);
        String imported = clause.find()
                ? text.substring(0, clause.end()) + IMPORTS + text.substring(clause.end())
                : "package main" + IMPORTS + "; " + text;
        return imported.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String checks(Signature signature) {
        return switch (signature) {
            case FunctionSignature function ->
                "var assayCallee func(" + types(Callable.of(function)) + ")" + result(Callable.of(function)) + " = "
                        + function.function();
            case ClassSignature type -> {
                Callable constructor = Callable.constructor(type);
                yield "var assayCallee func(" + types(constructor) + ") *" + type.className() + " = New"
                        + type.className() + "\n"
                        + type.methods().stream()
                                .map(Callable::of)
                                .map(method -> "var assayCallee_%s func(*%s%s)%s = (*%s).%s"
                                        .formatted(
                                                method.name(),
                                                type.className(),
                                                method.params().isEmpty() ? "" : ", " + types(method),
                                                result(method),
                                                type.className(),
                                                method.name()))
                                .collect(Collectors.joining("\n"));
            }
        };
    }

    private static String types(Callable callable) {
        return callable.params(parameter -> type(parameter.type()));
    }

    private static String call(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> functionCall(function);
            case ClassSignature type -> classCall(type);
        };
    }

    private static String functionCall(FunctionSignature function) {
        Callable callable = Callable.of(function);
        String called = "assayCallee(" + callable.arguments() + ")";
        String call = function.resultIndex()
                .map(index -> called + "\n" + write(function.resultType()) + "(a" + index + ")\n")
                .orElse(write(function.resultType()) + "(" + called + ")\n");
        return "assayAt++\n" + arguments(callable) + "assayAt++\n" + call;
    }

    private static String classCall(ClassSignature type) {
        Callable constructor = Callable.constructor(type);
        String cases = type.methods().stream()
                .map(Callable::of)
                .map(GoDialect::methodCase)
                .collect(Collectors.joining());
        return "assayAt++\nassayBeginCall()\n" + arguments(constructor) + "assayEndCall()\n"
                + "object := assayCallee(" + constructor.arguments() + ")\n"
                + """
                assayOut = append(assayOut, "[null"...)
                for assayTake(',') {
                    name := assayBeginCall()
                    assayOut = append(assayOut, ',')
                    switch name {
                """
                + cases.indent(4)
                + """
                    }
                }
                assayAt++
                assayOut = append(assayOut, ']')
                """;
    }

    private static String methodCase(Callable method) {
        String called = "assayCallee_" + method.name() + "(object"
                + (method.params().isEmpty() ? "" : ", ") + method.arguments() + ")";
        ValueType returns = method.returns().type();
        String call = returns == Nothing.VOID
                ? called + "\nassayOut = append(assayOut, \"null\"...)\n"
                : write(returns) + "(" + called + ")\n";
        return "case \"" + method.name() + "\":\n" + (arguments(method) + "assayEndCall()\n" + call).indent(4);
    }

    private static String arguments(Callable callable) {
        return callable.numbered(
                i -> "a" + i + " := assayArgument("
                        + read(callable.params().get(i).type()) + ")\n",
                "");
    }

    private static String read(ValueType type) {
        return switch (type) {
            case Nothing _ -> throw new IllegalArgumentException("void is not read");
            case Scalar scalar -> "assayRead" + suffix(scalar);
            case Array(ValueType of) -> "assayReadAll(" + read(of) + ")";
            case Sequence(ValueType of) -> "assayReadAll(" + read(of) + ")";
            case ListNode _ -> "assayReadList";
            case TreeNode _ -> "assayReadTree";
        };
    }

    private static String write(ValueType type) {
        return switch (type) {
            case Nothing _ -> throw new IllegalArgumentException("void is not written");
            case Scalar scalar -> "assayWrite" + suffix(scalar);
            case Array(ValueType of) -> "assayWriteAll(" + write(of) + ")";
            case Sequence(ValueType of) -> "assayWriteAll(" + write(of) + ")";
            case ListNode _ -> "assayWriteList";
            case TreeNode _ -> "assayWriteTree";
        };
    }

    private static String suffix(Scalar scalar) {
        return switch (scalar) {
            case INT -> "Int";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            case BOOL -> "Bool";
            case CHAR -> "Char";
            case STRING -> "String";
        };
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
        return new ErrorLines(ERROR, match -> match.group(1).equals("harness"), COUNT);
    }
}
