package dev.assay.api.execution;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.assay.api.contract.Rule;
import dev.assay.db.execution.NewExecution;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;

/**
 * The body of a new execution. Components are null when the client leaves them out, also those that must be there.
 *
 * @param source the program as text; exclusive with {@code sourceBase64}
 * @param sourceBase64 the program's bytes
 * @param checker flat: its name and its options beside it
 * @param stopOnFailure whether the tests after the first failure are skipped
 */
record ExecutionRequest(
        @Rule(example = "\"python\"") String language,

        @Nullable @Rule(min = 1, max = NewExecution.MAX_SOURCE_BYTES)
        String source,

        @Nullable @Rule(format = "byte") String sourceBase64,
        @Rule(min = 1, max = NewExecution.MAX_TESTS) List<Test> tests,
        @Nullable @Rule(example = "{\"name\":\"tokens\"}") Map<String, Object> checker,
        @Nullable LimitsRequest limits,
        @Nullable Boolean stopOnFailure) {

    /**
     * One test; input and expectation as text or in base64, not both. Without an input the program reads nothing;
     * without an expectation it is only run. Text is here as its bytes in UTF-8, which must not be changed.
     */
    // The bytes go from the network to the database; copying them would buy nothing.
    @SuppressWarnings("ArrayRecordComponent")
    record Test(
            @Nullable @JsonDeserialize(using = Utf8Text.class)
            byte[] input,

            @Nullable @Rule(format = "byte") String inputBase64,

            @Nullable @JsonDeserialize(using = Utf8Text.class)
            byte[] expected,

            @Nullable @Rule(format = "byte") String expectedBase64) {}

    /** Milliseconds, mebibytes and kibibytes; what is left out takes its default. */
    record LimitsRequest(
            @Nullable @Rule(min = 50, max = 30000) Integer cpuMs,
            @Nullable @Rule(min = 100, max = 60000) Integer wallMs,
            @Nullable @Rule(min = 16, max = 1024) Integer memoryMb,
            @Nullable @Rule(min = 1, max = 16384) Integer outputKb) {}
}
