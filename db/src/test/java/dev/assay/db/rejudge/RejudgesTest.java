package dev.assay.db.rejudge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.Claim;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.JudgedResults;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestRows.RunningRound;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.Difficulty;
import dev.assay.question.Question;
import dev.assay.scoring.Score;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A round on the first version of a question, whose second version is live by now. */
class RejudgesTest {
    private final TestDatabase server = TestServers.postgres();
    private final Database database = new Database(server.dataSource());
    private final TestRows testRows = new TestRows(server.dataSource());
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-02T03:04:05Z"));
    private final JudgedRows rows = new PostgresJudgedRows(server.dataSource(), clock);
    private final InMemoryJobQueue queue = new InMemoryJobQueue(clock);
    private final Dispatch dispatch = new Dispatch(queue, rows);
    private final Submissions submissions = new Submissions(server.dataSource(), dispatch, clock);
    private final Rejudges rejudges = new Rejudges(server.dataSource(), dispatch, clock);
    private final UUID author = testRows.user();
    private final RunningRound round = testRows.round(question("3\n"));

    @Test
    void submissions_are_judged_beside_themselves_and_stay_as_they_are() {
        UUID id = judged(Verdict.WA, 0);
        UUID target = testRows.publish(question("4\n"));

        assertThat(rejudges.prepare(target, author)).isEqualTo(1);
        assertThat(rejudges.report(target).getFirst().differs()).isFalse();
        judgeShadow(target, Verdict.AC, 100);

        assertThat(rejudges.report(target))
                .containsExactly(new Rejudged(
                        id,
                        "python",
                        Optional.of(Verdict.WA),
                        OptionalDouble.of(0),
                        JudgedStatus.COMPLETED,
                        Optional.of(Verdict.AC),
                        OptionalDouble.of(100),
                        false));
        assertThat(stored(id).verdict()).contains(Verdict.WA);
        assertThat(submissions.ofRound(round.roundId(), 10)).hasSize(1);
    }

    @Test
    void shadow_is_judged_by_the_tests_of_the_other_version() {
        judged(Verdict.WA, 0);
        UUID target = testRows.publish(question("4\n"));
        rejudges.prepare(target, author);

        Claim.Granted granted = claimShadow(target);

        assertThat(granted.job().tests().get(1).expected().orElseThrow()).isEqualTo("4\n".getBytes(UTF_8));
        assertThat(granted.job().source()).isEqualTo("print(1)".getBytes(UTF_8));
    }

    @Test
    void applying_puts_the_new_result_in_place_once_and_scores_the_round() {
        UUID id = judged(Verdict.WA, 0);
        UUID target = testRows.publish(question("4\n"));
        run("UPDATE rounds SET status = 'COMPLETED', score = 0, hints_used = 1");
        run("UPDATE questions SET avg_score = 40, score_count = 2");
        rejudges.prepare(target, author);
        judgeShadow(target, Verdict.AC, 100);

        assertThat(rejudges.apply(target, author)).isEqualTo(new Applied.Done(1));
        assertThat(rejudges.apply(target, author)).isEqualTo(new Applied.Done(0));

        StoredSubmission now = stored(id);
        assertThat(now.verdict()).contains(Verdict.AC);
        assertThat(now.points()).hasValue(100);
        assertThat(now.questionVersionId()).isEqualTo(target);
        assertThat(number("SELECT score AS n FROM rounds")).isEqualTo(95);
        assertThat(number("SELECT avg_score AS n FROM questions")).isEqualTo(87.5);
        Rejudged report = rejudges.report(target).getFirst();
        assertThat(report.before()).contains(Verdict.WA);
        assertThat(report.applied()).isTrue();
        assertThat(number("SELECT count(*) AS n FROM outbox_events WHERE event_type = 'question.rejudged'"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) AS n FROM audit_log WHERE action = 'question.rejudged'"))
                .isEqualTo(1);
    }

    @Test
    void asking_again_asks_only_for_what_is_new() {
        judged(Verdict.WA, 0);
        UUID target = testRows.publish(question("4\n"));
        assertThat(rejudges.prepare(target, author)).isEqualTo(1);
        assertThat(rejudges.prepare(target, author)).isZero();
        judged(Verdict.AC, 100);
        assertThat(rejudges.prepare(target, author)).isEqualTo(1);
    }

    @Test
    void submission_that_is_not_judged_yet_is_left_alone() {
        UUID open = submitted(SubmissionType.SUBMIT);
        submitted(SubmissionType.RUN);
        UUID target = testRows.publish(question("4\n"));

        assertThat(rejudges.prepare(target, author)).isZero();
        assertThat(rejudges.apply(target, author)).isEqualTo(new Applied.Done(0));
        assertThat(stored(open).questionVersionId()).isEqualTo(round.questionVersionId());
    }

    @Test
    void nothing_is_applied_before_everything_is_judged() {
        judged(Verdict.WA, 0);
        UUID target = testRows.publish(question("4\n"));
        rejudges.prepare(target, author);

        assertThat(rejudges.apply(target, author)).isEqualTo(new Applied.Unfinished(1));
        assertThat(rejudges.report(target).getFirst().applied()).isFalse();
    }

    @Test
    void failure_of_ours_is_not_applied_and_may_be_asked_for_again() {
        UUID id = judged(Verdict.AC, 100);
        UUID target = testRows.publish(question("4\n"));
        rejudges.prepare(target, author);
        Claim.Granted granted = claimShadow(target);
        rows.finish(granted.lease(), JudgedResults.all(granted.job(), Verdict.IE));

        assertThat(rejudges.report(target).getFirst().differs()).isFalse();
        assertThat(rejudges.apply(target, author)).isEqualTo(new Applied.Done(0));
        assertThat(stored(id).verdict()).contains(Verdict.AC);
        assertThat(rejudges.prepare(target, author)).isEqualTo(1);
    }

    @Test
    void version_is_the_one_to_go_live_or_the_live_one_or_that_number() {
        UUID question = question("3\n").id();
        UUID live = testRows.publish(question("4\n"));

        assertThat(rejudges.version(question, OptionalInt.empty())).contains(live);
        assertThat(rejudges.version(question, OptionalInt.of(1))).contains(round.questionVersionId());
        assertThat(rejudges.version(question, OptionalInt.of(3))).isEmpty();
        run("UPDATE question_versions SET state = 'VERIFIED' WHERE number = 1");
        assertThat(rejudges.version(question, OptionalInt.empty())).contains(round.questionVersionId());
    }

    private static Question question(String expected) {
        return TestQuestions.question(
                "sum",
                Difficulty.EASY,
                List.of("arrays"),
                List.of(
                        TestQuestions.test("open", true, "1 2\n", "3\n"),
                        TestQuestions.test("hidden", false, "1 3\n", expected)));
    }

    private UUID submitted(SubmissionType type) {
        return submissions.create(new NewSubmission(
                round.roundId(), round.questionVersionId(), "python", "print(1)", type, Optional.empty()));
    }

    private UUID judged(Verdict verdict, double points) {
        UUID id = submitted(SubmissionType.SUBMIT);
        finish((Claim.Granted) rows.claim(JobId.submission(id), "a", Duration.ofSeconds(30)), verdict, points);
        return id;
    }

    private Claim.Granted claimShadow(UUID version) {
        UUID id = database.transact(connection -> Statements.first(
                        connection,
                        "SELECT id FROM rejudged_submissions WHERE question_version_id = ? AND status = 'PENDING'",
                        row -> row.uuid("id"),
                        version))
                .orElseThrow();
        return (Claim.Granted) rows.claim(JobId.rejudge(id), "a", Duration.ofSeconds(30));
    }

    private void judgeShadow(UUID version, Verdict verdict, double points) {
        finish(claimShadow(version), verdict, points);
    }

    private void finish(Claim.Granted granted, Verdict verdict, double points) {
        JudgedResult all = JudgedResults.all(granted.job(), verdict);
        rows.finish(
                granted.lease(),
                new JudgedResult(
                        all.verdict(),
                        all.compile(),
                        all.tests(),
                        Optional.of(new Score(
                                points, List.of(new Score.Group("basic", points, 100, true)), Optional.empty())),
                        1,
                        2));
    }

    private StoredSubmission stored(UUID id) {
        return submissions.find(id).orElseThrow();
    }

    private void run(String sql) {
        database.transact(connection -> Statements.update(connection, sql));
    }

    private double number(String sql) {
        return database.transact(connection -> Statements.first(connection, sql, row -> row.number("n")))
                .orElseThrow();
    }
}
