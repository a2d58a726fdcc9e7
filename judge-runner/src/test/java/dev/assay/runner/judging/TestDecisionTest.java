package dev.assay.runner.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.Checker;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.Limits;
import dev.assay.runner.protocol.Reply.Outcome;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestDecisionTest {
    private static final RunLimits LIMITS = RunLimits.of(new Limits(1000, 3000, 64, 64), DraftLanguage.DRAFT, false);
    private static final TestDecision DECISION =
            new TestDecision(LIMITS, DraftLanguage.DRAFT, Checker.of(CheckerSpec.defaults()));
    private static final Optional<byte[]> SEVEN = Optional.of("7".getBytes(StandardCharsets.UTF_8));

    static Stream<Arguments> decisions() {
        Reports fine = Reports.fine();
        Reports failed = fine.code(1);
        Reports signaled = fine.outcome(Outcome.SIGNALED);
        return Stream.of(
                Arguments.of("the expected output", fine, Verdict.AC),
                Arguments.of("another output", fine.stdout("8"), Verdict.WA),
                Arguments.of("no output", fine.stdout(""), Verdict.WA),
                Arguments.of("the expected output and an exit code", failed, Verdict.RTE),
                Arguments.of("a signal", signaled.code(11), Verdict.RTE),
                Arguments.of("a kill from outside that is no limit", signaled.code(9), Verdict.RTE),
                Arguments.of("processor time exactly at the limit", fine.cpuMicros(1_000_000), Verdict.AC),
                Arguments.of("processor time just over the limit", fine.cpuMicros(1_000_001), Verdict.TLE),
                Arguments.of("killed for processor time", fine.outcome(Outcome.CPU_LIMIT), Verdict.TLE),
                Arguments.of("killed for elapsed time", fine.outcome(Outcome.WALL_LIMIT), Verdict.TLE),
                Arguments.of("killed for output", fine.outcome(Outcome.OUTPUT_LIMIT), Verdict.OLE),
                Arguments.of("killed for memory", fine.outcome(Outcome.MEMORY_LIMIT), Verdict.MLE),
                Arguments.of("memory exactly at the limit, the reserve included", fine.peakMb(96), Verdict.AC),
                Arguments.of("memory over the limit", fine.peakMb(97), Verdict.MLE),
                Arguments.of(
                        "an out-of-memory event and a signal", signaled.code(9).oomEvent(), Verdict.MLE),
                Arguments.of("an out-of-memory event and a normal end", fine.oomEvent(), Verdict.MLE),
                Arguments.of(
                        "too much output and an out-of-memory event",
                        fine.outcome(Outcome.OUTPUT_LIMIT).oomEvent(),
                        Verdict.OLE),
                Arguments.of("a full heap", failed.stderr("x\nHeapFull: y"), Verdict.MLE),
                Arguments.of("a full heap, caught", fine.stderr("HeapFull"), Verdict.AC),
                Arguments.of(
                        "a full heap after a long collection",
                        failed.stderr("HeapFull").cpuMicros(2_000_000),
                        Verdict.MLE),
                Arguments.of("a failure after too much processor time", failed.cpuMicros(1_050_000), Verdict.TLE));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("decisions")
    void report_isJudged(String what, Reports report, Verdict expected) {
        assertThat(DECISION.verdict(report.report(), SEVEN)).as(what).contains(expected);
    }

    @Test
    void normalEndWithoutExpectation_hasNoVerdict() {
        assertThat(DECISION.verdict(Reports.fine().report(), Optional.empty())).isEmpty();
    }

    @Test
    void failureWithoutExpectation_hasAVerdict() {
        assertThat(DECISION.verdict(Reports.fine().code(1).report(), Optional.empty()))
                .contains(Verdict.RTE);
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
}
