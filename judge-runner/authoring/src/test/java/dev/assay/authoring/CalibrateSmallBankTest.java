package dev.assay.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time limits of somebody's own bank, over real sandboxes. */
@Tag("docker")
class CalibrateSmallBankTest {
    private static final String QUESTION = "questions/sum/question.yaml";

    @TempDir
    private Path folder;

    @Test
    void limits_areWritten_onlyWhereSlowSolutionsAreSlow() {
        SmallBank bank = new SmallBank(folder)
                .withImages()
                .withSum()
                .replace(
                        QUESTION,
                        "limits: {cpu_ms: 1000, wall_ms: 20000}",
                        "limits: {cpu_ms: 29000, wall_ms: 30000} # ?");
        bank.replace("bank.yaml", "id: own\n", "id: own\ntime_multipliers: {python: 1}\n");
        bank.solution("time_limit_exceeded/is_fast.py", "print(sum(map(int, input().split())))\n");
        SmallBank.Called refused = bank.call("calibrate", "--write");
        assertThat(refused.exitCode()).as(refused.report() + refused.progress()).isEqualTo(1);
        assertThat(refused.report()).contains("is_fast.py", "[slow-verdict]").doesNotContain("counts.py");
        assertThat(folder.resolve(QUESTION)).content().contains("limits: {cpu_ms: 29000, wall_ms: 30000} # ?");

        bank.delete("questions/sum/solutions/time_limit_exceeded/is_fast.py");
        SmallBank.Called written = bank.call("calibrate", "--write");
        assertThat(written.exitCode()).as(written.report() + written.progress()).isZero();
        assertThat(written.report()).containsPattern("python +\\d+\\.\\d\\d s +\\d+\\.\\d0 s +");
        assertThat(folder.resolve(QUESTION))
                .content()
                .containsPattern(
                        "limits: \\{cpu_ms: (\\d+00), wall_ms: 30000, languages: \\{python: \\{cpu_ms: \\1}}, measured_on: "
                                + "\\{cores: \\d+, processor: '[^']+', speed: \\d+}, time_ms: auto} # \\?");
        assertThat(bank.call("verify", "--no-cache").exitCode()).isZero();
        bank.replace(QUESTION, "processor: '", "processor: 'Another ");
        assertThat(bank.call("verify").report())
                .contains("question.yaml: warning: limits were measured on Another ")
                .contains("[measured-here]");
    }

    @Test
    void withoutAnAcceptedSolutionThatIsRight_thereAreNoLimits() {
        SmallBank bank = new SmallBank(folder).withImages().withSum().solution("accepted/forgets.py", "print(3)\n");
        SmallBank.Called called = bank.call("calibrate");
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.report()).contains("[accepted-verdict]").doesNotContain("slowest");
    }
}
