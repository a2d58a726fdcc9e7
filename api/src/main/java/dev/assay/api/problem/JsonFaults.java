package dev.assay.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, in the client's words: never the name of a class of ours. */
public final class JsonFaults {
    private JsonFaults() {}

    /** The refusal for a failed reading, or empty when no JSON fault is among the causes. */
    public static Optional<ProblemException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException mapping && !syntaxBelow(mapping)) {
                return Optional.of(mismatch(mapping));
            }
            if (cause instanceof JsonProcessingException syntax) {
                return Optional.of(ProblemException.of(ProblemType.MALFORMED_REQUEST, syntaxDetail(syntax)));
            }
        }
        return Optional.empty();
    }

    private static boolean syntaxBelow(JsonMappingException mapping) {
        return mapping.getCause() instanceof JsonProcessingException below && !(below instanceof JsonMappingException);
    }

    private static String syntaxDetail(JsonProcessingException syntax) {
        if (syntax instanceof StreamConstraintsException) {
            return "The JSON is nested too deeply or holds an overlong number or name.";
        }
        return syntax.getLocation() == null
                ? "The body is not valid JSON."
                : "The body is not valid JSON at line %d, column %d."
                        .formatted(
                                syntax.getLocation().getLineNr(),
                                syntax.getLocation().getColumnNr());
    }

    private static ProblemException mismatch(JsonMappingException mapping) {
        String pointer = mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step)))
                .collect(Collectors.joining());
        return switch (mapping) {
            case UnrecognizedPropertyException unknown ->
                ProblemException.at(
                        ProblemType.VALIDATION_FAILED,
                        pointer,
                        "unknown-property",
                        pointer + " is not a property of this request");
            case MismatchedInputException wrong ->
                ProblemException.at(
                        ProblemType.VALIDATION_FAILED,
                        pointer,
                        "wrong-type",
                        where(pointer) + " cannot be read (expected: " + expected(wrong.getTargetType()) + ")");
            default ->
                ProblemException.at(
                        ProblemType.VALIDATION_FAILED, pointer, "invalid", where(pointer) + " cannot be read");
        };
    }

    private static String escaped(JsonMappingException.Reference step) {
        return step.getFieldName().replace("~", "~0").replace("/", "~1");
    }

    private static String where(String pointer) {
        return pointer.isEmpty() ? "The body" : pointer;
    }

    private static String expected(Class<?> type) {
        if (type == null || type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "an object";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return type == Integer.class || type == int.class ? "a whole number" : "a number";
    }
}
