package dev.assay.db.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.execution.StoredExecution;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
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
import dev.assay.question.Limits;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresJudgedRowsTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static TestDatabase database;
    private static RunningRound round;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-02T03:04:05Z"));
    private final JudgedRows rows = new PostgresJudgedRows(database.dataSource(), clock);
    private final Dispatch dispatch = new Dispatch(new InMemoryJobQueue(clock), rows);
    private final Submissions submissions = new Submissions(database.dataSource(), dispatch, clock);
    private final Executions executions = new Executions(database.dataSource(), dispatch, clock);

    @BeforeAll
    static void prepare() {
        database = TestServers.postgres();
        round = new TestRows(database.dataSource()).round(TestQuestions.sum("sum"));
    }

    @Test
    void claim_of_a_submit_gives_all_tests_of_the_pinned_version_in_order() {
        JudgeJob job = granted(submit(), "a").job();

        assertThat(job.tests()).extracting(JudgeTest::name).containsExactly("ex1", "big", "ex2");
        assertThat(job.tests()).extracting(JudgeTest::index).containsExactly(0, 1, 2);
        assertThat(job.tests()).extracting(JudgeTest::sample).containsExactly(true, false, true);
        assertThat(job.tests().get(1).expected().orElseThrow()).isEqualTo(bytes("18\n"));
        assertThat(job.limits()).isEqualTo(new Limits(1000, 3000, 128, 64));
        assertThat(job.checker().options()).containsEntry("abs", 1e-6);
        assertThat(job.stopOnFailure()).isFalse();
        assertThat(job.source()).isEqualTo(bytes("print(1)"));
        assertThat(job.createdAt()).isEqualTo(clock.instant());
    }

    @Test
    void claim_of_a_run_gives_the_samples_only() {
        JobId run = submission(SubmissionType.RUN, Optional.empty());

        assertThat(granted(run, "a").job().tests()).extracting(JudgeTest::name).containsExactly("ex1", "ex2");
    }

    @Test
    void claim_of_a_run_on_own_input_gives_that_input_without_an_expectation() {
        JobId run = submission(SubmissionType.RUN, Optional.of(bytes("5 6\n")));

        JudgeTest only = granted(run, "a").job().tests().getFirst();

        assertThat(only.input()).isEqualTo(bytes("5 6\n"));
        assertThat(only.expected()).isEmpty();
    }

    @Test
    void claim_while_a_lease_runs_is_held() {
        JobId id = submit();
        granted(id, "a");
        clock.pass(LEASE);

        assertThat(rows.claim(id, "b", LEASE)).isEqualTo(new Claim.Held());
    }

    @Test
    void claim_of_an_expired_lease_takes_over_and_the_former_owner_writes_nothing_more() {
        JobId id = submit();
        Claim.Granted first = granted(id, "a");
        clock.pass(LEASE.plusMillis(1));

        Claim.Granted second = granted(id, "b");

        assertThat(second.lease().attempt()).isEqualTo(2);
        assertThat(rows.extend(first.lease(), LEASE)).isFalse();
        assertThat(rows.finish(first.lease(), JudgedResults.all(first.job(), Verdict.AC)))
                .isFalse();
        assertThat(rows.release(first.lease(), "late")).isEqualTo(new ReleaseOutcome.LeaseLost());
        assertThat(rows.finish(second.lease(), JudgedResults.all(second.job(), Verdict.WA)))
                .isTrue();
        assertThat(stored(id).verdict()).contains(Verdict.WA);
    }

    @Test
    void third_expired_lease_ends_the_row_as_our_failure() {
        JobId id = submit();
        for (int attempt = 1; attempt <= JudgedRows.FAULTS_ALLOWED; attempt++) {
            assertThat(granted(id, "runner-" + attempt).lease().attempt()).isEqualTo(attempt);
            clock.pass(LEASE.plusMillis(1));
        }

        assertThat(rows.claim(id, "next", LEASE)).isEqualTo(new Claim.Finished());
        assertThat(stored(id).status()).isEqualTo(JudgedStatus.ERROR);
        assertThat(stored(id).verdict()).contains(Verdict.IE);
        assertThat(stored(id).finishedAt()).contains(clock.instant());
    }

    @Test
    void extended_lease_is_not_taken_over() {
        JobId id = submit();
        Lease lease = granted(id, "a").lease();
        clock.pass(Duration.ofSeconds(20));
        assertThat(rows.extend(lease, LEASE)).isTrue();
        clock.pass(Duration.ofSeconds(20));

        assertThat(rows.claim(id, "b", LEASE)).isEqualTo(new Claim.Held());
    }

    @Test
    void expired_lease_that_nobody_took_can_still_finish() {
        JobId id = submit();
        Claim.Granted granted = granted(id, "a");
        clock.pass(LEASE.multipliedBy(10));

        assertThat(rows.finish(granted.lease(), JudgedResults.all(granted.job(), Verdict.AC)))
                .isTrue();
        assertThat(rows.claim(id, "b", LEASE)).isEqualTo(new Claim.Finished());
    }

    @Test
    void release_requeues_in_the_lane_of_the_row_until_the_third_fault() {
        JobId id = submit();

        assertThat(rows.release(granted(id, "a").lease(), "the sandbox died"))
                .isEqualTo(new ReleaseOutcome.Requeue(Lane.SUBMIT));
        assertThat(stored(id).status()).isEqualTo(JudgedStatus.PENDING);
        assertThat(rows.release(granted(id, "a").lease(), "again")).isEqualTo(new ReleaseOutcome.Requeue(Lane.SUBMIT));
        assertThat(rows.release(granted(id, "a").lease(), "and again")).isEqualTo(new ReleaseOutcome.GivenUp());
        assertThat(stored(id).verdict()).contains(Verdict.IE);
    }

    @Test
    void handing_back_counts_no_fault() {
        JobId id = submit();
        for (int i = 0; i < 10; i++) {
            assertThat(rows.handBack(granted(id, "a").lease())).isEqualTo(new ReleaseOutcome.Requeue(Lane.SUBMIT));
        }

        assertThat(granted(id, "a").lease().attempt()).isEqualTo(11);
    }

    @Test
    void claim_of_an_unknown_row_is_missing() {
        assertThat(rows.claim(JobId.execution(UUID.randomUUID()), "a", LEASE)).isEqualTo(new Claim.Missing());
    }

    @Test
    void row_that_cannot_be_read_as_a_job_ends_as_our_failure() {
        JobId id = execution(List.of(new ExecutionTest(bytes("1"), Optional.empty())));
        new Database(database.dataSource())
                .transact(connection -> Statements.update(
                        connection, "UPDATE executions SET tests = ? WHERE id = ?", new byte[] {1, 0}, id.id()));

        assertThat(rows.claim(id, "a", LEASE)).isEqualTo(new Claim.Finished());
        assertThat(executions.find(id.id()).orElseThrow().verdict()).contains(Verdict.IE);
    }

    @Test
    void blank_owner_is_refused_and_the_row_stays() {
        JobId id = submit();

        assertThatThrownBy(() -> rows.claim(id, " ", LEASE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(stored(id).status()).isEqualTo(JudgedStatus.PENDING);
    }

    @Test
    void submission_keeps_what_the_candidate_may_see_apart_from_the_rest() {
        JobId id = submit();
        Claim.Granted granted = granted(id, "runner");
        clock.pass(Duration.ofSeconds(1));
        rows.finish(granted.lease(), JudgedResults.all(granted.job(), Verdict.AC));

        StoredSubmission stored = stored(id);

        assertThat(stored.status()).isEqualTo(JudgedStatus.COMPLETED);
        assertThat(stored.stdout()).contains("out ex1\nout ex2\n");
        assertThat(stored.stderr()).contains("\uFFFD\uFFFDe\uFFFD\uFFFDe");
        assertThat(stored.compile()).contains(new CompileResult(true, "ok", 7));
        assertThat(stored.testsPassed()).hasValue(3);
        assertThat(stored.testsTotal()).hasValue(3);
        assertThat(stored.executionTimeMs()).hasValue(12);
        assertThat(stored.memoryUsedKb()).hasValue(9002);
        assertThat(stored.tests().get(1).stdout()).isEqualTo(bytes("out big\n"));
        assertThat(stored.tests().get(1).stderr()).isEqualTo(new byte[] {(byte) 0xff, 0, 'e'});
        assertThat(stored.tests().get(1).group()).contains("basic");
        assertThat(stored.startedAt()).contains(granted.lease().until().minus(LEASE));
        assertThat(stored.finishedAt()).contains(clock.instant());
    }

    @Test
    void submission_that_does_not_compile_failed_all_its_tests() {
        JobId id = submit();
        Claim.Granted granted = granted(id, "a");
        CompileResult refused = new CompileResult(false, "line 1: \0 \uD800 no", 5);

        rows.finish(granted.lease(), new JudgedResult(Optional.of(Verdict.CE), refused, List.of(), 0, 5));

        assertThat(stored(id).status()).isEqualTo(JudgedStatus.ERROR);
        assertThat(stored(id).compile().orElseThrow().output()).isEqualTo("line 1: \uFFFD \uFFFD no");
        assertThat(stored(id).testsPassed()).hasValue(0);
        assertThat(stored(id).testsTotal()).hasValue(3);
    }

    @Test
    void output_of_a_submission_is_capped() {
        JobId id = submit();
        Claim.Granted granted = granted(id, "a");
        String flood = "ä".repeat(100_000);
        List<TestResult> tests = granted.job().tests().stream()
                .map(test -> JudgedResults.ran(test, Optional.of(Verdict.OLE), flood))
                .toList();

        rows.finish(granted.lease(), new JudgedResult(Optional.of(Verdict.OLE), CompileResult.none(), tests, 0, 9));

        assertThat(bytes(stored(id).stdout().orElseThrow())).hasSize(65_536);
        assertThat(stored(id).tests().getFirst().stdout()).hasSize(4096);
        assertThat(stored(id).tests().getFirst().stdoutTruncated()).isTrue();
    }

    @Test
    void output_of_an_execution_says_when_it_is_cut() {
        JobId whole = execution(List.of(new ExecutionTest(bytes(""), Optional.empty())));
        JobId flood = execution(List.of(new ExecutionTest(bytes(""), Optional.empty())));

        finishWriting(whole, 262_144);
        finishWriting(flood, 262_145);

        assertThat(onlyTest(whole).stdout()).hasSize(262_144);
        assertThat(onlyTest(whole).stdoutTruncated()).isFalse();
        assertThat(onlyTest(whole).stderrTruncated()).isFalse();
        assertThat(onlyTest(flood).stdout()).hasSize(262_144);
        assertThat(onlyTest(flood).stdoutTruncated()).isTrue();
        assertThat(onlyTest(flood).stderrTruncated()).isTrue();
    }

    private void finishWriting(JobId id, int bytes) {
        Claim.Granted granted = granted(id, "a");
        byte[] output = new byte[bytes];
        TestResult test = new TestResult(
                0,
                "0",
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                1,
                1,
                output,
                output,
                false,
                false,
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        rows.finish(granted.lease(), new JudgedResult(Optional.empty(), CompileResult.none(), List.of(test), 0, 9));
    }

    private TestResult onlyTest(JobId id) {
        return executions
                .find(id.id())
                .orElseThrow()
                .result()
                .orElseThrow()
                .tests()
                .getFirst();
    }

    @Test
    void execution_comes_back_byte_for_byte() {
        byte[] everyByte = new byte[256];
        for (int i = 0; i < everyByte.length; i++) {
            everyByte[i] = (byte) i;
        }
        JobId id = execution(List.of(
                new ExecutionTest(everyByte, Optional.of(everyByte)), new ExecutionTest(bytes(""), Optional.empty())));

        Claim.Granted granted = granted(id, "a");
        JudgeJob job = granted.job();
        assertThat(job.tests().getFirst().input()).isEqualTo(everyByte);
        assertThat(job.tests().getFirst().expected().orElseThrow()).isEqualTo(everyByte);
        assertThat(job.tests().getLast().expected()).isEmpty();
        assertThat(job.stopOnFailure()).isTrue();

        rows.finish(granted.lease(), JudgedResults.all(job, Verdict.RTE));
        StoredExecution stored = executions.find(id.id()).orElseThrow();
        assertThat(stored.status()).isEqualTo(JudgedStatus.ERROR);
        assertThat(stored.result().orElseThrow().queueMs()).isEqualTo(3);
        assertThat(stored.result().orElseThrow().tests().getFirst().stderr())
                .isEqualTo(new byte[] {(byte) 0xff, 0, 'e'});
    }

    @Test
    void execution_that_only_ran_is_completed_without_a_verdict() {
        JobId id = execution(List.of(new ExecutionTest(bytes("1"), Optional.empty())));
        Claim.Granted granted = granted(id, "a");
        List<TestResult> tests = List.of(JudgedResults.ran(granted.job().tests().getFirst(), Optional.empty(), "1"));

        rows.finish(granted.lease(), new JudgedResult(Optional.empty(), CompileResult.none(), tests, 0, 1));

        assertThat(executions.find(id.id()).orElseThrow().status()).isEqualTo(JudgedStatus.COMPLETED);
        assertThat(executions.find(id.id()).orElseThrow().verdict()).isEmpty();
    }

    @Test
    void executions_are_purged_after_seven_days() {
        JobId old = execution(List.of(new ExecutionTest(bytes("1"), Optional.empty())));
        clock.pass(Duration.ofDays(3));
        JobId young = execution(List.of(new ExecutionTest(bytes("1"), Optional.empty())));

        assertThat(executions.purge(clock.instant().plus(Duration.ofDays(4)))).isPositive();

        assertThat(executions.find(old.id())).isEmpty();
        assertThat(executions.find(young.id())).isPresent();
    }

    @Test
    void every_change_of_a_submissions_state_is_told_once() {
        JobId id = submit();
        rows.handBack(granted(id, "a").lease());
        Claim.Granted last = granted(id, "b");
        rows.finish(last.lease(), JudgedResults.all(last.job(), Verdict.TLE));
        rows.finish(last.lease(), JudgedResults.all(last.job(), Verdict.AC));

        assertThat(events(id))
                .containsExactly(
                        "submission.pending PENDING",
                        "submission.running RUNNING",
                        "submission.pending PENDING",
                        "submission.running RUNNING",
                        "submission.judged TIMEOUT");
    }

    @Test
    void submissions_of_a_round_come_newest_first() {
        JobId first = submit();
        clock.pass(Duration.ofMinutes(1));
        JobId second = submit();

        assertThat(submissions.ofRound(round.roundId(), 1000))
                .extracting(StoredSubmission::id)
                .containsSubsequence(second.id(), first.id());
    }

    private Claim.Granted granted(JobId id, String owner) {
        return (Claim.Granted) rows.claim(id, owner, LEASE);
    }

    private static List<String> events(JobId id) {
        return new Database(database.dataSource())
                .transact(connection -> Statements.list(
                        connection,
                        "SELECT event_type || ' ' || (payload ->> 'status') AS event FROM outbox_events"
                                + " WHERE aggregate_id = ? ORDER BY id",
                        row -> row.text("event"),
                        id.id()));
    }

    private StoredSubmission stored(JobId id) {
        return submissions.find(id.id()).orElseThrow();
    }

    private JobId submit() {
        return submission(SubmissionType.SUBMIT, Optional.empty());
    }

    private JobId submission(SubmissionType type, Optional<byte[]> input) {
        return JobId.submission(submissions.create(
                new NewSubmission(round.roundId(), round.questionVersionId(), "python", "print(1)", type, input)));
    }

    private JobId execution(List<ExecutionTest> tests) {
        return JobId.execution(executions.create(new NewExecution(
                round.userId(), "python", bytes("print(1)"), tests, CheckerSpec.defaults(), Limits.DEFAULT, true)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
