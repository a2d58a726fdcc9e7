package dev.assay.runner.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.question.Limits;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Program;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobPlanTest {
    private static final Limits LIMITS = new Limits(1000, 3000, 64, 256);
    private final JobPlan plan = new JobPlan(DraftLanguage.DRAFT);

    @Test
    void program_isGivenTheMemoryLimitOfTheQuestion() {
        Command.Job job = plan.run(List.of(), RunLimits.of(LIMITS, DraftLanguage.DRAFT, false), 64);
        assertThat(job.program())
                .isEqualTo(new Program.Executed(
                        List.of("/bin/draft", "-heap64m", "main"), List.of("HOME=/tmp", "PATH=/bin")));
        assertThat(job.limits().memoryBytes()).isEqualTo((64 + 32) << 20);
        assertThat(job.collect()).isEmpty();
    }

    @Test
    void compiler_getsTheSourceAndItsOwnLimits() {
        Command.Job job = plan.compile(DraftLanguage.COMPILE, List.of(plan.sourceFile(new byte[] {1})));
        assertThat(job.files()).hasSize(1);
        assertThat(job.files().getFirst().name()).isEqualTo("main.draft");
        assertThat(job.limits().memoryBytes()).isEqualTo(128 << 20);
        assertThat(job.collect()).contains("out");
        assertThat(plan.compileRun(DraftLanguage.COMPILE).cpuMicros()).isEqualTo(5_000_000);
    }

    @Test
    void timesForTheReferenceLanguage_areScaled() {
        RunLimits scaled = RunLimits.of(LIMITS, DraftLanguage.DRAFT, true);
        assertThat(scaled.cpuMicros()).isEqualTo(2_500_000);
        assertThat(scaled.wallMicros()).isEqualTo(7_500_000);
        assertThat(RunLimits.of(LIMITS, DraftLanguage.DRAFT, false).cpuMicros()).isEqualTo(1_000_000);
    }

    @Test
    void timesOfTheLanguageItself_areNotScaled() {
        Limits own = new Limits(1000, 3000, 64, 256, Map.of(DraftLanguage.DRAFT.id(), 1300));
        assertThat(RunLimits.of(own, DraftLanguage.DRAFT, true).cpuMicros()).isEqualTo(1_300_000);
        assertThat(RunLimits.of(own, DraftLanguage.DRAFT, true).wallMicros()).isEqualTo(3_900_000);
        assertThat(RunLimits.of(own, DraftLanguage.DRAFT, false).cpuMicros()).isEqualTo(1_000_000);
    }

    @Test
    void killLimit_leavesRoomToMeasure() {
        assertThat(RunLimits.of(LIMITS, DraftLanguage.DRAFT, false).cpuKillMicros())
                .isEqualTo(1_100_000);
        assertThat(RunLimits.of(new Limits(5000, 9000, 64, 256), DraftLanguage.DRAFT, false)
                        .cpuKillMicros())
                .isEqualTo(5_500_000);
        assertThat(RunLimits.of(new Limits(50, 100, 64, 256), DraftLanguage.DRAFT, false)
                        .cpuKillMicros())
                .isEqualTo(150_000);
    }
}
