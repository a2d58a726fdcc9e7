package dev.assay.harness;

import static dev.assay.signature.Signatures.json;
import static dev.assay.signature.Signatures.twoSum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {
    private static final ResultTag TAG = new ResultTag("00112233445566778899aabbccddeeff");
    private static final JsonNode INPUT = json("[[2,7],9]");

    private final Harness harness = Harness.of(twoSum(), HarnessLanguage.PYTHON);

    private List<TestResult> results(String channel, int tests) {
        byte[] content = channel.getBytes(StandardCharsets.UTF_8);
        return harness.results(TAG, Collections.nCopies(tests, INPUT), Optional.of(content), false);
    }

    private TestResult result(String channel) {
        return results(channel, 1).getFirst();
    }

    @Test
    void aRunIsGivenTheTagAndTheInputsAndNothingElse() {
        assertThat(new String(harness.runInput(TAG, List.of(json("[ [2, 7], 9 ]"))), StandardCharsets.UTF_8))
                .isEqualTo(TAG.value() + "\nrun\n[[2,7],9]\n");
        assertThat(new String(harness.checkedRunInput(TAG, List.of()), StandardCharsets.UTF_8))
                .isEqualTo(TAG.value() + "\ncheck\n");
    }

    @Test
    void anInputOfAnotherSignatureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> harness.runInput(TAG, List.of(json("[9,[2,7]]"))))
                .withMessage("nums is 9 (expected: int[], as a JSON array)");
    }

    @Test
    void aValueBehindTheTagIsTheResult() {
        assertThat(result(TAG.value() + "\n=[0,1]\n")).isEqualTo(new TestResult.Returned(json("[0,1]")));
    }

    @Test
    void aValueOfAnotherTypeIsNamedForTheCandidate() {
        assertThat(result(TAG.value() + "\n=[0,1.5]\n"))
                .isEqualTo(new TestResult.Mistyped("result[1] is 1.5 (expected: an integer)"));
        assertThat(result(TAG.value() + "\n!\"a set\"\n")).isEqualTo(new TestResult.Mistyped("result is a set"));
        assertThat(result(TAG.value() + "\n=[" + "9".repeat(5000) + "]\n"))
                .isEqualTo(new TestResult.Mistyped(
                        "result[0] is " + "9".repeat(60) + "… (expected: an integer from -2147483648 to 2147483647)"));
    }

    @Test
    void aProgramThatEndedTooEarlyHasNoResult() {
        assertThat(result("")).isEqualTo(new TestResult.Missing());
        assertThat(result(TAG.value())).isEqualTo(new TestResult.Missing());
        assertThat(result(TAG.value() + "\n")).isEqualTo(new TestResult.Missing());
        assertThat(result(TAG.value() + "\n=[0,1")).isEqualTo(new TestResult.Missing());
        assertThat(harness.results(TAG, List.of(INPUT), Optional.empty(), false))
                .containsExactly(new TestResult.Missing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=[0,1]\n",
                "ffffffffffffffffffffffffffffffff\n=[0,1]\n",
                "%s\n=[0,1\n",
                "%s\n=[0,1] [\n",
                "%s\n=\n",
                "%s\n[0,1]\n",
                "%s\n!3\n",
                "%s\n\n",
                "\n%s\n=[0,1]\n"
            })
    void whatTheHarnessNeverWritesIsForged(String channel) {
        assertThat(result(channel.formatted(TAG.value()))).isEqualTo(new TestResult.Forged());
    }

    @Test
    void bytesThatAreNoTextAreNeverAValue() {
        byte[] content = (TAG.value() + "\n=[\u00ff]\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(harness.results(TAG, List.of(INPUT), Optional.of(content), false))
                .containsExactly(new TestResult.Forged());
    }

    @Test
    void aResultThatWasTooLongToCollectIsToldAsSuch() {
        assertThat(harness.results(TAG, List.of(INPUT), Optional.empty(), true))
                .containsExactly(new TestResult.TooLong());
        assertThat(Harness.collectBytes(1000)).isGreaterThan(1000 + TAG.value().length() + "\n=\n".length());
    }

    @Test
    void theResultsOfABatchStandAloneAndTheRestIsMissing() {
        assertThat(results(TAG.value() + "\n=[0,1]\n!\"a set\"\n=[1", 4))
                .containsExactly(
                        new TestResult.Returned(json("[0,1]")),
                        new TestResult.Mistyped("result is a set"),
                        new TestResult.Missing(),
                        new TestResult.Missing());
    }

    @Test
    void aCheckIsWellOnlyIfItSaysSo() {
        assertThat(problem(TAG.value() + "\n.\n", "")).isEmpty();
        assertThat(problem(TAG.value() + "\n?\"There is no function twoSum.\"\n", ""))
                .contains("""
                        The program has to declare this:

                            def twoSum(nums: List[int], target: int) -> List[int]:

                        There is no function twoSum.""");
        assertThat(problem("", "SyntaxError: invalid syntax\n")).contains("SyntaxError: invalid syntax");
        assertThat(problem("", ""))
                .hasValueSatisfying(message -> assertThat(message).contains("def twoSum("));
        assertThat(problem("ffffffffffffffffffffffffffffffff\n.\n", "")).isPresent();
    }

    private Optional<String> problem(String channel, String stderr) {
        return harness.checkProblem(TAG, Optional.of(channel.getBytes(StandardCharsets.UTF_8)), stderr);
    }

    @Test
    void theFirstTestsResultStandsBehindTheCheck() {
        String channel = TAG.value() + "\n.\n=[0,1]\n";
        assertThat(problem(channel, "")).isEmpty();
        assertThat(result(channel)).isEqualTo(new TestResult.Returned(json("[0,1]")));
    }

    @Test
    void aFunctionThatIsNotAlwaysThereIsUndeclared() {
        assertThat(result(TAG.value() + "\n?\"There is no function twoSum.\"\n"))
                .isEqualTo(new TestResult.Undeclared("There is no function twoSum."));
    }

    @Test
    void aTagIsRandomAndHasOneShape() {
        SecureRandom random = new SecureRandom();
        assertThat(ResultTag.random(random)).isNotEqualTo(ResultTag.random(random));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultTag("x"))
                .withMessage("result tag \"x\" (expected: 32 hexadecimal digits)");
    }
}
