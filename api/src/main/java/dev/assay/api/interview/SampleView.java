package dev.assay.api.interview;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.question.TestCase;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A test that candidates may see.
 *
 * @param arguments what a function is given, parameter by parameter; or the calls on an object, one by one; null where a whole
 *     program is asked for
 * @param explain why this is the answer, or null
 */
record SampleView(
        String id,
        String input,
        @Nullable List<Argument> arguments,
        String expected,
        @Nullable String explain) {
    /**
     * An argument of a function, or a call and its arguments.
     *
     * @param name of the parameter, the class or the method
     * @param value as JSON; of a call the list of its arguments
     */
    record Argument(String name, String value) {}

    static SampleView of(TestCase test, Optional<Signature> called) {
        return new SampleView(
                test.id(),
                text(test.input()),
                called.map(signature -> arguments(signature, CanonicalJson.parse(test.input())))
                        .orElse(null),
                text(test.expected()),
                test.explain().orElse(null));
    }

    private static List<Argument> arguments(Signature signature, JsonNode input) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < input.size(); i++) {
            JsonNode value = input.get(i);
            arguments.add(
                    switch (signature) {
                        case FunctionSignature function ->
                            new Argument(function.params().get(i).name(), CanonicalJson.text(value));
                        case ClassSignature _ ->
                            new Argument(value.get(0).textValue(), CanonicalJson.text(value.get(1)));
                    });
        }
        return arguments;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
