package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What is called in a test, and with which values. An input is what one test hands over; a result is what one test yields.
 *
 * <p>Checks report at most {@link #MOST_VIOLATIONS}; an empty list means that everything is right. The {@code canonical…} methods
 * take values that passed the check without constraints, and anything else is an IllegalArgumentException.
 */
public sealed interface Signature permits FunctionSignature, ClassSignature {
    int MOST_VIOLATIONS = 50;

    /** The name of the function or of the class. */
    String name();

    /** As people read it, in no language: {@code twoSum(nums: int[], target: int): int[]}; of a class a line for each method. */
    String notation();

    /** What is wrong with a test's input, by types and constraints. */
    List<Violation> checkInput(JsonNode input);

    /** The same input in the one form that all equal inputs have. */
    JsonNode canonicalInput(JsonNode input);

    /**
     * What is wrong with a result, by type.
     *
     * @param input the test's, which passed {@link #checkInput}: the results of a class depend on what was called
     */
    List<Violation> checkResult(JsonNode input, JsonNode result);

    /** The same result in the one form that all equal results have. */
    JsonNode canonicalResult(JsonNode input, JsonNode result);

    /** Every type that occurs, in the order of the text. */
    List<ValueType> types();
}
