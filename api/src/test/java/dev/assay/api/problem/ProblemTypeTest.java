package dev.assay.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    @Test
    void theList_isFixed() {
        assertThat(Arrays.stream(ProblemType.values())
                        .map(type -> type.code() + " " + type.status().getCode()))
                .containsExactlyInAnyOrder(
                        "validation-failed 422",
                        "unauthenticated 401",
                        "forbidden 403",
                        "not-found 404",
                        "state-conflict 409",
                        "round-closed 409",
                        "stale-version 412",
                        "precondition-required 428",
                        "idempotency-key-missing 400",
                        "idempotency-key-reused 422",
                        "idempotency-in-progress 409",
                        "rate-limited 429",
                        "payload-too-large 413",
                        "unsupported-language 422",
                        "malformed-request 400",
                        "method-not-allowed 405",
                        "not-acceptable 406",
                        "unsupported-media-type 415",
                        "internal 500",
                        "not-enough-questions 422",
                        "interviewer-has-interviews 409",
                        "judge-unavailable 503");
    }
}
