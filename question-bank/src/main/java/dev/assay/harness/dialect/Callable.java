package dev.assay.harness.dialect;

import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Method;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A function, method or constructor: all that declaring and calling it takes. */
record Callable(String name, List<Parameter> params, ReturnValue returns) {
    static Callable of(FunctionSignature function) {
        return new Callable(function.function(), function.params(), function.returns());
    }

    static Callable of(Method method) {
        return new Callable(method.name(), method.params(), method.returns());
    }

    static Callable constructor(ClassSignature signature) {
        return new Callable(signature.className(), signature.constructor(), ReturnValue.VOID);
    }

    /** The parameters, one text each. */
    String params(Function<Parameter, String> declared) {
        return params.stream().map(declared).collect(Collectors.joining(", "));
    }

    /** Something for each parameter by its number: {@code a0, a1}. */
    String numbered(Function<Integer, String> argument, String separator) {
        return IntStream.range(0, params.size()).boxed().map(argument).collect(Collectors.joining(separator));
    }

    String arguments() {
        return numbered(i -> "a" + i, ", ");
    }
}
