package dev.assay.runner.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.scoring.Aggregate;
import dev.assay.scoring.Score;
import dev.assay.scoring.Scoring;
import dev.assay.scoring.TestGroup;
import dev.assay.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sample, two tests of the group {@code late}, two of {@code early} with the second weighing twice as much, in this order. */
class AgendaTest {
    private static final Scoring GROUPS = new Scoring.Groups(List.of(
            new TestGroup("early", 60, Aggregate.SUM, List.of(), List.of()),
            new TestGroup("late", 40, Aggregate.ALL, List.of("early"), List.of())));
    private static final List<JudgeTest> TESTS = List.of(
            test(0, true, "sample", 1),
            test(1, false, "late", 1),
            test(2, false, "late", 1),
            test(3, false, "early", 1),
            test(4, false, "early", 2));

    @Test
    void groups_areRunInTheirOrder_samplesFirst() {
        assertThat(agenda(GROUPS).worthRunning(Map.of())).containsExactly(0, 3, 4, 1, 2);
    }

    @Test
    void groupThatRequiresAFailedOne_isNotRun() {
        assertThat(agenda(GROUPS).worthRunning(Map.of(3, result(3, Verdict.WA))))
                .containsExactly(0, 3, 4);
    }

    @Test
    void sampleThatFails_decidesNothing() {
        assertThat(agenda(GROUPS).worthRunning(Map.of(0, result(0, Verdict.WA))))
                .hasSize(5);
    }

    @Test
    void failure_endsWhatIsAllOrNothing_butNothingBeforeIt() {
        Agenda all = agenda(new Scoring.AllTests());
        assertThat(all.worthRunning(Map.of(1, result(1, Verdict.TLE)))).containsExactly(0, 1);
        assertThat(all.worthRunning(Map.of(3, result(3, Verdict.TLE)))).containsExactly(0, 1, 2, 3);
    }

    @Test
    void points_areThoseOfTheWeightsAndShares() {
        Score score = agenda(GROUPS)
                .score(Map.of(3, result(3, Verdict.WA, 0.5), 4, result(4, Verdict.AC)))
                .orElseThrow();
        assertThat(score.points()).isEqualTo(50);
        assertThat(score.firstFailing()).contains("t3");
        assertThat(agenda(GROUPS).score(Map.of()).orElseThrow().points()).isZero();
    }

    @Test
    void failureOfOurs_endsEverythingWithoutPoints() {
        Map<Integer, TestResult> ours = Map.of(3, result(3, Verdict.IE));
        assertThat(agenda(GROUPS).worthRunning(ours)).containsExactly(0, 3);
        assertThat(agenda(GROUPS).score(ours)).isEmpty();
        assertThat(unscored(false).worthRunning(Map.of(1, result(1, Verdict.IE))))
                .containsExactly(0, 1);
    }

    @Test
    void whatIsNotScored_isRunInItsOrder_toTheEndOrToAFailure() {
        Map<Integer, TestResult> failed = Map.of(2, result(2, Verdict.WA));
        assertThat(unscored(false).worthRunning(failed)).containsExactly(0, 1, 2, 3, 4);
        assertThat(unscored(true).worthRunning(failed)).containsExactly(0, 1, 2);
        assertThat(unscored(true).score(failed)).isEmpty();
    }

    private static Agenda agenda(Scoring scoring) {
        return Agenda.of(job(Optional.of(scoring), false));
    }

    private static Agenda unscored(boolean stopOnFailure) {
        return Agenda.of(job(Optional.empty(), stopOnFailure));
    }

    private static JudgeJob job(Optional<Scoring> scoring, boolean stopOnFailure) {
        return new JudgeJob(
                JobId.submission(new UUID(0, 1)),
                "python",
                new byte[0],
                new ProgramForm.WholeProgram(),
                TESTS,
                CheckerSpec.defaults(),
                Optional.empty(),
                Limits.DEFAULT,
                scoring,
                stopOnFailure,
                Instant.EPOCH);
    }

    private static JudgeTest test(int place, boolean sample, String group, double weight) {
        return new JudgeTest(
                place, "t" + place, sample, Optional.of(group), weight, new byte[0], Optional.of(new byte[0]));
    }

    private static TestResult result(int place, Verdict verdict) {
        return result(place, verdict, verdict == Verdict.AC ? 1 : 0);
    }

    private static TestResult result(int place, Verdict verdict, double share) {
        return new TestResult(
                place,
                "t" + place,
                false,
                Optional.empty(),
                Optional.of(verdict),
                false,
                1,
                1,
                1,
                new byte[0],
                new byte[0],
                false,
                false,
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CheckerNote(share, "", "")));
    }
}
