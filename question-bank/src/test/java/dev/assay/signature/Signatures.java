package dev.assay.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Signatures for tests, and JSON as it is written. */
public final class Signatures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Signatures() {}

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter as {@code int[] nums}. */
    public static Parameter parameter(String text) {
        return parameter(text, Constraints.none());
    }

    public static Parameter parameter(String text, Constraints constraints) {
        String[] parts = text.split(" ", 2);
        return new Parameter(parts[1], ValueType.parse(parts[0]), constraints);
    }

    /** A function that returns something: {@code int twoSum}, and its parameters. */
    public static FunctionSignature function(String text, String... params) {
        String[] parts = text.split(" ", 2);
        return new FunctionSignature(
                parts[1],
                Stream.of(params).map(Signatures::parameter).toList(),
                ReturnValue.of(ValueType.parse(parts[0])),
                Optional.empty());
    }

    /** A function that changes its first parameter. */
    public static FunctionSignature inPlace(String name, String... params) {
        List<Parameter> parameters =
                Stream.of(params).map(Signatures::parameter).toList();
        return new FunctionSignature(
                name,
                parameters,
                ReturnValue.VOID,
                Optional.of(parameters.getFirst().name()));
    }

    public static FunctionSignature twoSum() {
        return function("int[] twoSum", "int[] nums", "int target");
    }

    public static Method method(String text, String... params) {
        String[] parts = text.split(" ", 2);
        return new Method(
                parts[1],
                Stream.of(params).map(Signatures::parameter).toList(),
                ReturnValue.of(ValueType.parse(parts[0])));
    }

    public static ClassSignature lruCache() {
        return new ClassSignature(
                "LRUCache",
                List.of(parameter("int capacity")),
                List.of(method("int get", "int key"), method("void put", "int key", "int value")));
    }
}
