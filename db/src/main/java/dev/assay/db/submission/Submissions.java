package dev.assay.db.submission;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.LateCommit;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JobKind;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.ResultJson;
import dev.assay.db.judging.ScoreJson;
import dev.assay.db.judging.StateEvents;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Dispatch;
import dev.assay.verdict.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The submissions of candidates. */
public final class Submissions {
    private static final String INSERT =
            StateEvents.alongside(JobKind.SUBMISSION, """
        INSERT INTO code_submissions (id, round_id, question_version_id, language, code, submission_type,
                                      custom_input, auto_submitted, lane, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, {late commit}\
        """.replace("{late commit}", LateCommit.CALL_IF));

    private static final String SELECT = """
        SELECT id, round_id, question_version_id, language, code, submission_type, custom_input, auto_submitted, status,
               verdict, compile_ok, compile_output, compile_cpu_ms, test_results, stdout, stderr, tests_passed, tests_total,
               points, score_groups, first_failing, execution_time_ms, memory_used_kb, attempt, created_at, started_at,
               finished_at
        FROM code_submissions\
        """;

    private static final String FIND = SELECT + " WHERE id = ?";

    private static final String STANDING = """
        SELECT s.status, s.verdict
        FROM code_submissions s JOIN rounds r ON r.id = s.round_id JOIN interviews i ON i.id = r.interview_id
        WHERE s.id = ? AND i.user_id = ?\
        """;

    private static final String OF_ROUND = SELECT + " WHERE round_id = ? ORDER BY created_at DESC, id DESC LIMIT ?";

    private static final String SUBMITTED = """
            SELECT id FROM code_submissions
            WHERE round_id = ? AND submission_type = 'SUBMIT' AND language = ? AND code = ?
              AND verdict IS DISTINCT FROM 'IE'
            LIMIT 1""";

    private final Database database;
    private final Dispatch dispatch;
    private final InstantSource clock;

    public Submissions(DataSource source, Dispatch dispatch, InstantSource clock) {
        this.database = new Database(source);
        this.dispatch = requireNonNull(dispatch, "dispatch");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Stores a submission and queues it. Once this returns, it will be judged, also when the queue is away now.
     *
     * @throws dev.assay.db.jdbc.StorageException when the round or the version does not exist, or nothing was stored
     */
    public UUID create(NewSubmission submission) {
        UUID id =
                database.transact(connection -> insert(connection, submission)).id();
        queue(id, submission.type());
        return id;
    }

    /** Stores a submission in the caller's transaction, which decides whether it may; {@link #queue} follows its commit. */
    public StoredSubmission insert(Connection connection, NewSubmission submission) throws SQLException {
        return insert(connection, submission, false);
    }

    /** The same, and the transaction's commit does not wait for the disk. A later one that does has to, before anybody is told. */
    public StoredSubmission insertLate(Connection connection, NewSubmission submission) throws SQLException {
        return insert(connection, submission, true);
    }

    private StoredSubmission insert(Connection connection, NewSubmission submission, boolean late) throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        // As exact as the column, so that it reads the same now and later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Statements.first(
                connection,
                INSERT,
                row -> row.uuid("id"),
                StateEvents.parameters(
                        JobId.submission(id),
                        JudgedStatus.PENDING,
                        id,
                        submission.roundId(),
                        submission.questionVersionId(),
                        submission.language(),
                        submission.code(),
                        submission.type(),
                        submission.customInput(),
                        submission.autoSubmitted(),
                        submission.type().lane(),
                        now,
                        late));
        return StoredSubmission.pending(id, submission, now);
    }

    /** Whether a SUBMIT of the round has this very code, other than one that we failed to judge. */
    public static boolean isSubmitted(Connection connection, UUID roundId, String language, String code)
            throws SQLException {
        return Statements.first(connection, SUBMITTED, row -> row.uuid("id"), roundId, language, code)
                .isPresent();
    }

    /** Queues a stored submission; a sweeper does it later when the queue is away now. */
    public void queue(UUID id, SubmissionType type) {
        dispatch.send(type.lane(), JobId.submission(id));
    }

    public Optional<StoredSubmission> find(UUID id) {
        return database.once(connection -> Statements.first(connection, FIND, Submissions::stored, id));
    }

    /** How far a submission is. */
    public record Standing(JudgedStatus status, Optional<Verdict> verdict) {}

    /** Empty also when it is somebody else's. */
    public Optional<Standing> standing(UUID id, UUID userId) {
        return database.once(connection -> Statements.first(
                connection,
                STANDING,
                row -> new Standing(
                        row.named(JudgedStatus.class, "status"), row.optionalNamed(Verdict.class, "verdict")),
                id,
                userId));
    }

    /** The submissions of a round, the newest first. */
    public List<StoredSubmission> ofRound(UUID roundId, int limit) {
        return database.once(connection -> Statements.list(connection, OF_ROUND, Submissions::stored, roundId, limit));
    }

    private static StoredSubmission stored(Row row) throws SQLException {
        Optional<String> results = row.optionalText("test_results");
        Optional<String> groups = row.optionalText("score_groups");
        List<TestResult> tests = results.isPresent() ? ResultJson.submission(new JsonText(results.get())) : List.of();
        return new StoredSubmission(
                row.uuid("id"),
                row.uuid("round_id"),
                row.uuid("question_version_id"),
                row.text("language"),
                row.text("code"),
                row.named(SubmissionType.class, "submission_type"),
                row.optionalBytes("custom_input"),
                row.flag("auto_submitted"),
                row.named(JudgedStatus.class, "status"),
                row.optionalNamed(Verdict.class, "verdict"),
                compile(row),
                tests,
                row.optionalText("stdout"),
                row.optionalText("stderr"),
                row.optionalInteger("tests_passed"),
                row.optionalInteger("tests_total"),
                row.optionalNumber("points"),
                groups.isPresent() ? ScoreJson.read(new JsonText(groups.get())) : List.of(),
                row.optionalText("first_failing"),
                row.optionalInteger("execution_time_ms"),
                row.optionalInteger("memory_used_kb"),
                row.integer("attempt"),
                row.instant("created_at"),
                row.optionalInstant("started_at"),
                row.optionalInstant("finished_at"));
    }

    private static Optional<CompileResult> compile(Row row) throws SQLException {
        Optional<Boolean> ok = row.optionalFlag("compile_ok");
        return ok.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompileResult(ok.get(), row.text("compile_output"), row.integer("compile_cpu_ms")));
    }
}
