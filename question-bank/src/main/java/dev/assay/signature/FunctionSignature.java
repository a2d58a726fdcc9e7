package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function. Its input is the list of its arguments, {@code [[2,7,11,15],9]}; its result is what it returns or, with a
 * result parameter, what that argument is after the call.
 *
 * @param resultParam the parameter that is changed where it lies, in place of a returned value; only with a function that
 *     returns void, which must have one
 */
public record FunctionSignature(
        String function, List<Parameter> params, ReturnValue returns, Optional<String> resultParam)
        implements Signature {
    private static final String RESULT = "result";

    public FunctionSignature {
        Names.ofFunction(function);
        params = Parameters.checked(function, params);
        Objects.requireNonNull(returns, "returns");
        boolean isVoid = returns.type() == ValueType.Nothing.VOID;
        if (isVoid != resultParam.isPresent()) {
            throw new IllegalArgumentException(function + " returns "
                    + returns.type().notation() + " and has "
                    + resultParam.map(name -> "the result_param " + name).orElse("no result_param")
                    + " (expected: a result_param with void, and only there)");
        }
        if (isVoid) {
            requireMutable(function, params, resultParam.orElseThrow());
        }
        NodeTypes.requireOne(types(params, returns));
    }

    private static void requireMutable(String function, List<Parameter> params, String name) {
        boolean mutable = params.stream()
                .anyMatch(parameter ->
                        parameter.name().equals(name) && parameter.type().isMutable());
        if (!mutable) {
            throw new IllegalArgumentException("result_param " + name + " of " + function
                    + " (expected: the name of a parameter that is an array, a list or nodes)");
        }
    }

    @Override
    public String name() {
        return function;
    }

    @Override
    public String notation() {
        return function
                + Parameters.notation(params)
                + resultParam
                        .map(name -> ", which changes " + name)
                        .orElseGet(() -> ": " + returns.type().notation());
    }

    /** The place of the result parameter among the parameters. */
    public Optional<Integer> resultIndex() {
        return resultParam.map(
                name -> params.stream().map(Parameter::name).toList().indexOf(name));
    }

    /** What a test yields: the returned type or the result parameter's. */
    public ValueType resultType() {
        return resultIndex().map(index -> params.get(index).type()).orElse(returns.type());
    }

    @Override
    public List<Violation> checkInput(JsonNode input) {
        ValueCheck check = ValueCheck.withConstraints();
        Parameters.check(check, "args", params, input);
        return check.violations();
    }

    @Override
    public JsonNode canonicalInput(JsonNode input) {
        ValueCheck check = ValueCheck.ofTypes();
        Parameters.check(check, "args", params, input);
        check.requireNothing();
        return Parameters.canonical(params, input);
    }

    @Override
    public List<Violation> checkResult(JsonNode input, JsonNode result) {
        ValueCheck check = ValueCheck.ofTypes();
        check.value(RESULT, resultType(), Constraints.none(), result);
        return check.violations();
    }

    @Override
    public JsonNode canonicalResult(JsonNode input, JsonNode result) {
        ValueCheck check = ValueCheck.ofTypes();
        check.value(RESULT, resultType(), Constraints.none(), result);
        check.requireNothing();
        return CanonicalValue.of(resultType(), result);
    }

    @Override
    public List<ValueType> types() {
        return types(params, returns);
    }

    private static List<ValueType> types(List<Parameter> params, ReturnValue returns) {
        List<ValueType> types =
                new ArrayList<>(params.stream().map(Parameter::type).toList());
        types.add(returns.type());
        return List.copyOf(types);
    }
}
