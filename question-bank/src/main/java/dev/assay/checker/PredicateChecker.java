package dev.assay.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Accepts every list that is an answer to the input. What is expected is one such list, or the empty list where there is
 * no answer: then nothing but the empty list is accepted.
 *
 * @param sameLength true if the answer must be as long as the expected one
 */
record PredicateChecker(Predicate predicate, boolean sameLength) implements Checker {
    @Override
    public boolean accepts(byte[] input, byte[] expected, byte[] actual) {
        Optional<JsonNode> args = JsonText.parse(input).filter(JsonNode::isArray);
        Optional<JsonNode> wanted = JsonText.parse(expected).filter(JsonNode::isArray);
        Optional<JsonNode> given = JsonText.parse(actual).filter(JsonNode::isArray);
        if (args.isEmpty() || wanted.isEmpty() || given.isEmpty()) {
            return false;
        }
        if (wanted.get().isEmpty()) {
            return given.get().isEmpty();
        }
        return (!sameLength || wanted.get().size() == given.get().size()) && predicate.holds(args.get(), given.get());
    }
}
