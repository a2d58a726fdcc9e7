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
import java.util.stream.Stream;

/**
 * C++: the harness is main.cpp and includes solution.cpp between what candidates may use and what calls them. Types are named
 * ahead of it, so that macros of the candidate's change nothing.
 */
public final class CppDialect implements Dialect {
    private static final String SOURCE = "solution.cpp";
    private static final String MAIN = "main.cpp";
    /** What main.cpp includes of the image. */
    private static final String HEADER = "harness.h";

    private static final Template HARNESS = Template.named(MAIN);
    /** That an argument of a template is wrong follows from an error before it. */
    private static final Pattern ERROR = Pattern.compile("([\\w/.+]+):\\d+(?::\\d+)?: (?:(?:note|warning): .*"
            + "|(?:fatal )?error: (?:template argument \\d+ is invalid|(.*)))");

    private static final Pattern INCLUDED = Pattern.compile(
            "(?:In file included from main\\.cpp:\\d+(?::\\d+)?[:,]|main\\.cpp: (?:In|At) .*|compilation terminated.*)");

    @Override
    public String starter(Signature signature) {
        String declared = switch (signature) {
            case FunctionSignature function -> body(Callable.of(function), head(Callable.of(function)), "");
            case ClassSignature type -> classStarter(type);
        };
        String includes = Stream.of("string", "vector")
                .filter(name -> declared.contains("std::" + name))
                .map(name -> "#include <" + name + ">\n")
                .collect(Collectors.joining());
        return includes + (includes.isEmpty() ? "" : "\n") + nodesComment(Nodes.of(signature)) + declared;
    }

    private static String classStarter(ClassSignature type) {
        Callable constructor = Callable.constructor(type);
        return "class " + type.className() + " {\npublic:\n"
                + Stream.concat(
                                Stream.of(body(constructor, constructorHead(constructor), "    ")),
                                type.methods().stream()
                                        .map(Callable::of)
                                        .map(method -> body(method, head(method), "    ")))
                        .collect(Collectors.joining("\n"))
                + "};\n";
    }

    private static String head(Callable callable) {
        return type(callable.returns().type())
                + (Nodes.isNodes(callable.returns().type())
                                && type(callable.returns().type()).endsWith("*")
                        ? ""
                        : " ") + callable.name() + "(" + params(callable) + ")";
    }

    private static String constructorHead(Callable constructor) {
        return (constructor.params().size() == 1 ? "explicit " : "") + constructor.name() + "(" + params(constructor)
                + ")";
    }

    private static String params(Callable callable) {
        return callable.params(parameter -> passed(parameter.type()) + parameter.name());
    }

    private static String passed(ValueType type) {
        return switch (type) {
            case Scalar.STRING -> "const std::string &";
            case Scalar _, Nothing _ -> type(type) + " ";
            case Array _, Sequence _ -> type(type) + " &";
            case ListNode _, TreeNode _ -> type(type);
        };
    }

    private static String type(ValueType type) {
        return switch (type) {
            case Nothing _ -> "void";
            case Scalar.INT -> "int";
            case Scalar.LONG -> "long long";
            case Scalar.DOUBLE -> "double";
            case Scalar.BOOL -> "bool";
            case Scalar.CHAR -> "char";
            case Scalar.STRING -> "std::string";
            case Array(ValueType of) -> "std::vector<" + type(of) + ">";
            case Sequence(ValueType of) -> "std::vector<" + type(of) + ">";
            case ListNode _ -> "ListNode *";
            case TreeNode _ -> "TreeNode *";
        };
    }

    private static String body(Callable callable, String head, String indent) {
        boolean returns = callable.returns().type() != Nothing.VOID;
        return indent + head + " {\n" + indent + "    // Write your solution here.\n"
                + (returns ? indent + "    return {};\n" : "") + indent + "}\n";
    }

    private static String nodesComment(Nodes nodes) {
        if (nodes.none()) {
            return "";
        }
        return "/*\n * Given already:\n *\n" + node("ListNode", nodes.list(), "ListNode *next")
                + node("TreeNode", nodes.tree(), "TreeNode *left", "TreeNode *right") + " */\n\n";
    }

    private static String node(String name, Optional<Scalar> value, String... links) {
        return value.map(scalar ->
                        " * struct %s {\n *     %s val;\n%s *     %s();\n *     %s(%s val);\n *     %s(%s val, %s);\n * };\n"
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
        return switch (signature) {
            case FunctionSignature function -> head(Callable.of(function));
            case ClassSignature type ->
                "class " + type.className() + " {\npublic:\n"
                        + Stream.concat(
                                        Stream.of(constructorHead(Callable.constructor(type))),
                                        type.methods().stream()
                                                .map(Callable::of)
                                                .map(CppDialect::head))
                                .map(head -> "    " + head + ";\n")
                                .collect(Collectors.joining())
                        + "};";
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
                .with("list", nodes.list().map(CppDialect::type).orElse(""))
                .with("tree", nodes.tree().map(CppDialect::type).orElse(""))
                .with("types", callables(signature).map(CppDialect::types).collect(Collectors.joining("\n")))
                .with("checks", checks(signature))
                .with("call", call(signature).indent(4).stripTrailing())
                .text();
        return List.of(HarnessFile.of(MAIN, harness), new HarnessFile(SOURCE, source));
    }

    private static Stream<Callable> callables(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> Stream.of(Callable.of(function));
            case ClassSignature type ->
                Stream.concat(
                        Stream.of(Callable.constructor(type)),
                        type.methods().stream().map(Callable::of));
        };
    }

    private static String types(Callable callable) {
        return "struct types_" + callable.name() + " {\n"
                + callable.numbered(
                        i -> "    using a" + i + " = "
                                + type(callable.params().get(i).type()) + ";\n",
                        "")
                + "    using result = " + type(callable.returns().type()) + ";\n};\n";
    }

    private static String checks(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> returns(Callable.of(function), "::" + function.function());
            case ClassSignature type ->
                type.methods().stream()
                        .map(Callable::of)
                        .map(method -> returns(method, "std::declval<::" + type.className() + " &>()." + method.name()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String returns(Callable callable, String called) {
        String arguments = callable.numbered(i -> "std::declval<types_" + callable.name() + "::a" + i + " &>()", ", ");
        return "static_assert(std::is_same_v<std::remove_cvref_t<decltype(%s(%s))>, types_%s::result>,\n    \"%s returns something else\");"
                .formatted(called, arguments, callable.name(), callable.name());
    }

    private static String call(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> functionCall(function);
            case ClassSignature type -> classCall(type);
        };
    }

    private static String functionCall(FunctionSignature function) {
        Callable callable = Callable.of(function);
        String types = "types_" + callable.name() + "::";
        String called = "::" + callable.name() + "(" + callable.arguments() + ");\n";
        String call = function.resultIndex()
                .map(index -> called + "form<" + types + "a" + index + ">::write(out, a" + index + ");\n")
                .orElse("form<" + types + "result>::write(out, " + called.replace(";\n", ");\n"));
        return "in.at++;\n" + arguments(callable) + "in.at++;\n" + call;
    }

    private static String classCall(ClassSignature type) {
        Callable constructor = Callable.constructor(type);
        String cases = type.methods().stream()
                .map(Callable::of)
                .map(CppDialect::methodCase)
                .collect(Collectors.joining());
        return "in.at++;\nin.begin_call();\n" + arguments(constructor) + "in.end_call();\n"
                + "auto &object = *new ::" + type.className() + "(" + constructor.arguments() + ");\n"
                + """
                out.text += "[null";
                while (in.take(',')) {
                    std::string name = in.begin_call();
                    out.text += ',';
                """
                + cases.indent(4)
                + """
                }
                in.at++;
                out.text += ']';
                """;
    }

    private static String methodCase(Callable method) {
        String called = "object." + method.name() + "(" + method.arguments() + ")";
        String call = method.returns().type() == Nothing.VOID
                ? called + ";\nout.text += \"null\";\n"
                : "form<types_" + method.name() + "::result>::write(out, " + called + ");\n";
        return "if (name == \"" + method.name() + "\") {\n" + (arguments(method) + "in.end_call();\n" + call).indent(4)
                + "}\n";
    }

    private static String arguments(Callable callable) {
        return callable.numbered(
                i -> "auto a" + i + " = argument<types_" + callable.name() + "::a" + i + ">(in);\n", "");
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
        return new ErrorLines(ERROR, match -> List.of(MAIN, HEADER).contains(match.group(1)), INCLUDED);
    }
}
