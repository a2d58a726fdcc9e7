package dev.assay.api.execution;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;

/**
 * The body of a new execution. Every component may be null when the client leaves it out; {@link ExecutionDemand} says
 * which of them must be there.
 *
 * @param source the program as text; exclusive with {@code sourceBase64}
 * @param sourceBase64 the program's bytes
 * @param checker flat: its name and its options beside it
 * @param stopOnFailure whether the tests after the first failure are skipped
 */
record ExecutionRequest(
        String language,
        String source,
        String sourceBase64,
        List<Test> tests,
        Map<String, Object> checker,
        LimitsRequest limits,
        Boolean stopOnFailure) {

    /**
     * One test; input and expectation as text or in base64, not both. Without an input the program reads nothing;
     * without an expectation it is only run. Text is here as its bytes in UTF-8, which must not be changed.
     */
    // The bytes go from the network to the database; copying them would buy nothing.
    @SuppressWarnings("ArrayRecordComponent")
    record Test(
            @JsonDeserialize(using = Utf8Text.class) byte[] input,
            String inputBase64,
            @JsonDeserialize(using = Utf8Text.class) byte[] expected,
            String expectedBase64) {}

    /** Milliseconds, mebibytes and kibibytes; what is left out takes its default. */
    record LimitsRequest(Integer cpuMs, Integer wallMs, Integer memoryMb, Integer outputKb) {}
}
