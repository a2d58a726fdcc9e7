package dev.assay.runner.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.question.Limits;
import dev.assay.runner.protocol.Reply.Outcome;
import dev.assay.verdict.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestDecisionTest {
    private static final String NONE = "no failure";
    private static final RunLimits LIMITS = RunLimits.of(new Limits(1000, 3000, 64, 64), DraftLanguage.DRAFT, false);
    private static final TestDecision DECISION = new TestDecision(LIMITS, DraftLanguage.DRAFT);

    static Stream<Arguments> decisions() {
        Reports fine = Reports.fine();
        Reports failed = fine.code(1);
        Reports signaled = fine.outcome(Outcome.SIGNALED);
        return Stream.of(
                Arguments.of("a normal end", fine, NONE),
                Arguments.of("an exit code", failed, Verdict.RTE),
                Arguments.of("a signal", signaled.code(11), Verdict.RTE),
                Arguments.of("a kill from outside that is no limit", signaled.code(9), Verdict.RTE),
                Arguments.of("processor time exactly at the limit", fine.cpuMicros(1_000_000), NONE),
                Arguments.of("processor time just over the limit", fine.cpuMicros(1_000_001), Verdict.TLE),
                Arguments.of("killed for processor time", fine.outcome(Outcome.CPU_LIMIT), Verdict.TLE),
                Arguments.of("killed for elapsed time", fine.outcome(Outcome.WALL_LIMIT), Verdict.TLE),
                Arguments.of("killed for output", fine.outcome(Outcome.OUTPUT_LIMIT), Verdict.OLE),
                Arguments.of("killed for memory", fine.outcome(Outcome.MEMORY_LIMIT), Verdict.MLE),
                Arguments.of("memory exactly at the limit, the reserve included", fine.peakMb(96), NONE),
                Arguments.of("memory over the limit", fine.peakMb(97), Verdict.MLE),
                Arguments.of(
                        "an out-of-memory event and a signal", signaled.code(9).oomEvent(), Verdict.MLE),
                Arguments.of("an out-of-memory event and a normal end", fine.oomEvent(), Verdict.MLE),
                Arguments.of(
                        "too much output and an out-of-memory event",
                        fine.outcome(Outcome.OUTPUT_LIMIT).oomEvent(),
                        Verdict.OLE),
                Arguments.of("a full heap", failed.stderr("x\nHeapFull: y"), Verdict.MLE),
                Arguments.of("a full heap, caught", fine.stderr("HeapFull"), NONE),
                Arguments.of(
                        "a full heap after a long collection",
                        failed.stderr("HeapFull").cpuMicros(2_000_000),
                        Verdict.MLE),
                Arguments.of("a failure after too much processor time", failed.cpuMicros(1_050_000), Verdict.TLE));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("decisions")
    void report_isJudged(String what, Reports report, Object expected) {
        assertThat(DECISION.failure(report.report())
                        .<Object>map(verdict -> verdict)
                        .orElse(NONE))
                .as(what)
                .isEqualTo(expected);
    }

    @Test
    void onlyATimeLimitBarelyMissed_deservesAnotherRun() {
        assertThat(DECISION.deservesAnotherRun(
                        Reports.fine().cpuMicros(1_050_000).report()))
                .isTrue();
        assertThat(DECISION.deservesAnotherRun(
                        Reports.fine().cpuMicros(1_100_000).report()))
                .isTrue();
        assertThat(DECISION.deservesAnotherRun(
                        Reports.fine().cpuMicros(1_100_001).report()))
                .isFalse();
        assertThat(DECISION.deservesAnotherRun(Reports.fine().report())).isFalse();
        assertThat(DECISION.deservesAnotherRun(
                        Reports.fine().cpuMicros(1_050_000).peakMb(97).report()))
                .isFalse();
        assertThat(DECISION.deservesAnotherRun(
                        Reports.fine().outcome(Outcome.WALL_LIMIT).report()))
                .isFalse();
    }

    @Test
    void aTimeLimitMissedWithMuchMemory_deservesAnotherRunAsThePagesMayHaveBeenNew() {
        Reports killed = Reports.fine().outcome(Outcome.CPU_LIMIT).cpuMicros(1_200_000);
        assertThat(DECISION.deservesAnotherRun(killed.peakMb(80).report())).isTrue();
        assertThat(DECISION.deservesAnotherRun(
                        killed.outcome(Outcome.WALL_LIMIT).peakMb(80).report()))
                .isTrue();
        assertThat(DECISION.deservesAnotherRun(killed.peakMb(60).report())).isFalse();
        assertThat(DECISION.deservesAnotherRun(Reports.fine().peakMb(80).report()))
                .isFalse();
    }
}
