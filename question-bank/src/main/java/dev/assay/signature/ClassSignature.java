package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class whose object is made and then called. Its input is the list of calls, each with its arguments, the first one naming
 * the class: {@code [["LRUCache",[2]],["put",[1,1]],["get",[1]]]}. Its result is the list of what they returned, null for the
 * constructor and for void: {@code [null,null,1]}.
 *
 * @param methods at least one, no name twice
 */
public record ClassSignature(String className, List<Parameter> constructor, List<Method> methods) implements Signature {
    private static final int MOST_METHODS = 20;

    public ClassSignature {
        Names.ofClass(className);
        constructor = Parameters.checked(className, constructor);
        methods = List.copyOf(methods);
        if (methods.isEmpty() || methods.size() > MOST_METHODS) {
            throw new IllegalArgumentException(
                    className + " has " + methods.size() + " methods (expected: 1 to " + MOST_METHODS + ")");
        }
        Map<String, Method> names = new LinkedHashMap<>();
        for (Method method : methods) {
            if (names.put(method.name(), method) != null) {
                throw new IllegalArgumentException(
                        className + " has two methods " + method.name() + " (expected: a name of its own for each)");
            }
        }
        NodeTypes.requireOne(types(constructor, methods));
    }

    /**
     * The input from the two lists that authors write.
     *
     * @param ops the class's name, then names of methods
     * @param args for each of them the list of its arguments
     * @throws IllegalArgumentException if there are more of the one than of the other
     */
    public static JsonNode input(List<String> ops, List<? extends JsonNode> args) {
        if (ops.size() != args.size()) {
            throw new IllegalArgumentException(
                    ops.size() + " ops and " + args.size() + " args (expected: one list of arguments for each op)");
        }
        ArrayNode calls = JsonNodeFactory.instance.arrayNode(ops.size());
        for (int i = 0; i < ops.size(); i++) {
            calls.addArray().add(ops.get(i)).add(args.get(i));
        }
        return calls;
    }

    @Override
    public String name() {
        return className;
    }

    @Override
    public String notation() {
        return methods.stream()
                .map(method -> "\n    " + method.name() + Parameters.notation(method.params()) + ": "
                        + method.returns().type().notation())
                .collect(Collectors.joining("", className + Parameters.notation(constructor), ""));
    }

    /** The method of that name, if there is one. */
    public Optional<Method> method(String name) {
        return methods.stream().filter(method -> method.name().equals(name)).findFirst();
    }

    @Override
    public List<Violation> checkInput(JsonNode input) {
        ValueCheck check = ValueCheck.withConstraints();
        checkCalls(check, input);
        return check.violations();
    }

    private void checkCalls(ValueCheck check, JsonNode input) {
        if (!input.isArray() || input.isEmpty()) {
            check.report("calls", input, "a list of calls that begins with " + className);
            return;
        }
        for (int i = 0; i < input.size(); i++) {
            checkCall(check, i, input.get(i));
        }
    }

    private void checkCall(ValueCheck check, int index, JsonNode call) {
        String path = "call " + index;
        if (!call.isArray() || call.size() != 2 || !call.get(0).isTextual()) {
            check.report(path, call, "a name and a list of arguments");
            return;
        }
        String op = call.get(0).textValue();
        Optional<List<Parameter>> params = paramsOf(index, op);
        if (params.isEmpty()) {
            String expected = index == 0 ? className : "one of " + String.join(", ", names());
            check.report(path, call.get(0), expected);
            return;
        }
        Parameters.check(check, path + " (" + op + ")", params.get(), call.get(1));
    }

    private Optional<List<Parameter>> paramsOf(int index, String op) {
        if (index == 0) {
            return op.equals(className) ? Optional.of(constructor) : Optional.empty();
        }
        return method(op).map(Method::params);
    }

    private List<String> names() {
        return methods.stream().map(Method::name).toList();
    }

    @Override
    public JsonNode canonicalInput(JsonNode input) {
        ValueCheck check = ValueCheck.ofTypes();
        checkCalls(check, input);
        check.requireNothing();
        ArrayNode calls = JsonNodeFactory.instance.arrayNode(input.size());
        for (int i = 0; i < input.size(); i++) {
            String op = input.get(i).get(0).textValue();
            List<Parameter> params = paramsOf(i, op).orElseThrow();
            calls.addArray()
                    .add(TextNode.valueOf(op))
                    .add(Parameters.canonical(params, input.get(i).get(1)));
        }
        return calls;
    }

    @Override
    public List<Violation> checkResult(JsonNode input, JsonNode result) {
        ValueCheck check = ValueCheck.ofTypes();
        checkResult(check, input, result);
        return check.violations();
    }

    private void checkResult(ValueCheck check, JsonNode input, JsonNode result) {
        if (!result.isArray() || result.size() != input.size()) {
            check.report("result", result, "a list of " + input.size() + " results");
            return;
        }
        for (int i = 0; i < input.size(); i++) {
            String op = input.get(i).get(0).textValue();
            check.value("result of call " + i + " (" + op + ")", resultType(i, op), Constraints.none(), result.get(i));
        }
    }

    private ValueType resultType(int index, String op) {
        return index == 0
                ? ValueType.Nothing.VOID
                : method(op).orElseThrow().returns().type();
    }

    @Override
    public JsonNode canonicalResult(JsonNode input, JsonNode result) {
        ValueCheck check = ValueCheck.ofTypes();
        checkResult(check, input, result);
        check.requireNothing();
        ArrayNode canonical = JsonNodeFactory.instance.arrayNode(result.size());
        for (int i = 0; i < input.size(); i++) {
            String op = input.get(i).get(0).textValue();
            canonical.add(CanonicalValue.of(resultType(i, op), result.get(i)));
        }
        return canonical;
    }

    @Override
    public List<ValueType> types() {
        return types(constructor, methods);
    }

    private static List<ValueType> types(List<Parameter> constructor, List<Method> methods) {
        List<ValueType> types = new ArrayList<>();
        constructor.forEach(parameter -> types.add(parameter.type()));
        methods.stream()
                .flatMap(method -> Stream.concat(
                        method.params().stream().map(Parameter::type),
                        Stream.of(method.returns().type())))
                .forEach(types::add);
        return List.copyOf(types);
    }
}
