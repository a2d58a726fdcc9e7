package dev.assay.db.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.queue.Dispatch;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestRows.RunningRound;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.ProgramForm;
import dev.assay.question.Question;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CalledQuestionsTest {
    private static final Question ECHO = TestQuestions.echo(
            "echo",
            List.of(
                    TestQuestions.test("open", true, "[\"a\"]", "\"a\""),
                    TestQuestions.test("hidden", false, "[\"b\"]", "\"b\"")));

    private static TestDatabase database;
    private static TestRows testRows;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-02T03:04:05Z"));
    private final JudgedRows rows = new PostgresJudgedRows(database.dataSource(), clock);
    private final Submissions submissions =
            new Submissions(database.dataSource(), new Dispatch(new InMemoryJobQueue(clock), rows), clock);

    @BeforeAll
    static void prepare() {
        database = TestServers.postgres();
        testRows = new TestRows(database.dataSource());
    }

    @Test
    void job_of_a_function_says_what_is_called_and_with_what() {
        JudgeJob job = claimed(ECHO).job();

        assertThat(job.form()).isEqualTo(ECHO.requireCode().form());
        assertThat(job.form().called().orElseThrow().name()).isEqualTo("echo");
        assertThat(job.tests())
                .extracting(test -> new String(test.input(), UTF_8))
                .containsExactly("[\"a\"]", "[\"b\"]");
        assertThat(job.tests())
                .extracting(test -> new String(test.expected().orElseThrow(), UTF_8))
                .containsExactly("\"a\"", "\"b\"");
    }

    @Test
    void job_of_a_whole_program_calls_nothing() {
        assertThat(claimed(TestQuestions.sum("sum")).job().form()).isEqualTo(new ProgramForm.WholeProgram());
    }

    @Test
    void what_came_of_calls_is_stored_and_cut_like_outputs() {
        CallResult whole = new CallResult.Returned("[1,\"ä\"]", false);
        CallResult cut = new CallResult.Returned("[1,2", true);
        CallResult problem = new CallResult.Unusable("result is 1.5 (expected: an integer)\0");

        assertThat(stored(whole)).contains(whole);
        assertThat(stored(cut)).contains(cut);
        assertThat(stored(problem)).contains(new CallResult.Unusable("result is 1.5 (expected: an integer)\uFFFD"));
        assertThat(stored(new CallResult.Returned("7".repeat(5000), false)))
                .contains(new CallResult.Returned("7".repeat(4096), true));
    }

    private Optional<CallResult> stored(CallResult call) {
        Claim.Granted granted = claimed(ECHO);
        JudgeTest test = granted.job().tests().getFirst();
        byte[] nothing = {};
        TestResult result = new TestResult(
                test.index(),
                test.name(),
                test.sample(),
                test.group(),
                Optional.of(Verdict.WA),
                false,
                1,
                1,
                1,
                nothing,
                nothing,
                false,
                false,
                OptionalInt.of(0),
                Optional.empty(),
                Optional.of(call),
                Optional.empty());
        rows.finish(
                granted.lease(),
                new JudgedResult(Optional.of(Verdict.WA), CompileResult.none(), List.of(result), 0, 1));
        return submissions
                .find(granted.job().id().id())
                .orElseThrow()
                .tests()
                .getFirst()
                .call();
    }

    private Claim.Granted claimed(Question question) {
        RunningRound round = testRows.round(question);
        JobId id = JobId.submission(submissions.create(new NewSubmission(
                round.roundId(), round.questionVersionId(), "python", "x", SubmissionType.SUBMIT, Optional.empty())));
        return (Claim.Granted) rows.claim(id, "a", Duration.ofSeconds(30));
    }
}
