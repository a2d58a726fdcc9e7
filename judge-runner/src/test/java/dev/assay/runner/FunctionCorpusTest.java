package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.harness.HarnessLanguage;
import dev.assay.question.ProgramForm;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function of the corpus, {@code repeat(text: string, times: int): string}, gets the verdict it is filed under. */
@Tag("docker")
class FunctionCorpusTest {
    private static final FunctionSignature SIGNATURE = new FunctionSignature(
            "repeat",
            List.of(
                    new Parameter("text", ValueType.Scalar.STRING, Constraints.none()),
                    new Parameter("times", ValueType.Scalar.INT, Constraints.none())),
            ReturnValue.of(ValueType.Scalar.STRING),
            Optional.empty());

    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes();
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    static Stream<Programs.Filed> corpus() {
        return Images.underTest().keySet().stream()
                .filter(language -> HarnessLanguage.of(language).isPresent())
                .sorted()
                .flatMap(language -> Programs.functionsOfLanguage(language).stream());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void function_getsTheVerdictItIsFiledUnder(Programs.Filed program) throws Exception {
        JudgedResult result = sandboxes.judge.judge(job(program), OptionalInt.empty(), new Judging(), _ -> {});
        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.valueOf(program.verdict()));
        if (program.verdict().equals("AC")) {
            assertThat(result.tests()).allSatisfy(test -> {
                assertThat(test.call()).contains(new CallResult.Returned("\"abab\"", false));
                assertThat(test.stdout()).asString().contains("no answer");
            });
        }
    }

    /** Two tests of such a function. */
    static JudgeJob job(Programs.Filed program) {
        return new JudgeJob(
                JobId.execution(UUID.randomUUID()),
                program.language(),
                Programs.read(program.file()),
                new ProgramForm.Function(SIGNATURE),
                List.of(test(0), test(1)),
                new CheckerSpec("json", Map.of()),
                Jobs.LIMITS,
                true,
                Instant.now());
    }

    private static JudgeTest test(int index) {
        return new JudgeTest(index, "t" + index, true, Jobs.bytes("[\"ab\",2]"), Optional.of(Jobs.bytes("\"abab\"")));
    }
}
