package dev.assay.api.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.Violations;
import dev.assay.question.CodeTask;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.Signature;
import java.util.Optional;

/** A candidate's own input, as a question takes it: any bytes for a whole program, values that may be called with for a signature. */
final class OwnInput {
    private static final String POINTER = "/custom_input";
    private static final int SHOWN = 5;

    private OwnInput() {}

    /**
     * The bytes a test is run with.
     *
     * @throws ProblemException 422 naming what is wrong with the values
     */
    static byte[] of(CodeTask task, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Optional<Signature> called = task.form().called();
        return called.isPresent() ? canonical(called.get(), bytes) : bytes;
    }

    private static byte[] canonical(Signature signature, byte[] bytes) {
        JsonNode input = parsed(bytes);
        Violations violations = new Violations();
        signature.checkInput(input).stream()
                .limit(SHOWN)
                .forEach(violation -> violations.add(POINTER, "invalid", violation.message()));
        violations.throwIfAny();
        return CanonicalJson.text(signature.canonicalInput(input)).getBytes(UTF_8);
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return CanonicalJson.parse(bytes);
        } catch (IllegalArgumentException e) {
            Violations violations = new Violations();
            violations.add(POINTER, "invalid", "custom_input " + e.getMessage()).throwIfAny();
            throw e;
        }
    }
}
