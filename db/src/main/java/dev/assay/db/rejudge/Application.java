package dev.assay.db.rejudge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.StateEvents;
import dev.assay.db.outbox.Outbox;
import dev.assay.scoring.HintPenalty;
import dev.assay.scoring.RoundScore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Putting what submissions came to in their place, in one transaction. */
final class Application {
    private static final int EVENT_VERSION = 1;

    /** Nobody else applies or asks anew meanwhile. */
    private static final String LOCK =
            "SELECT finished_at IS NULL AS open FROM rejudged_submissions WHERE question_version_id = ? FOR UPDATE";

    private static final String REMEMBER = """
        UPDATE rejudged_submissions r
        SET former_version_id = s.question_version_id, former_verdict = s.verdict, former_points = s.points,
            applied_at = ?, applied_by = ?
        FROM code_submissions s
        WHERE s.id = r.submission_id AND r.question_version_id = ? AND r.applied_at IS NULL
          AND r.verdict <> 'IE' AND s.finished_at IS NOT NULL
        RETURNING r.id, r.submission_id, r.status, s.round_id\
        """;

    private static final String REPLACE = """
        UPDATE code_submissions s
        SET question_version_id = r.question_version_id, status = r.status, verdict = r.verdict,
            compile_ok = r.compile_ok, compile_output = r.compile_output, compile_cpu_ms = r.compile_cpu_ms,
            stdout = r.stdout, stderr = r.stderr, execution_time_ms = r.execution_time_ms,
            memory_used_kb = r.memory_used_kb, test_results = r.test_results, tests_passed = r.tests_passed,
            tests_total = r.tests_total, points = r.points, score_groups = r.score_groups,
            first_failing = r.first_failing
        FROM rejudged_submissions r
        WHERE r.id = ? AND s.id = r.submission_id\
        """;

    private static final String SCORED_ROUND = """
        SELECT question_id, hints_used, score FROM rounds
        WHERE id = ? AND status = 'COMPLETED' AND score IS NOT NULL FOR UPDATE\
        """;

    private static final String POINTS =
            "SELECT points FROM code_submissions WHERE round_id = ? AND submission_type = 'SUBMIT' AND points IS NOT"
                    + " NULL";

    private static final String SCORE = "UPDATE rounds SET score = ? WHERE id = ?";

    private static final String MEAN = """
        UPDATE questions SET avg_score = least(100, greatest(0, avg_score + ?::numeric / score_count))
        WHERE id = ? AND score_count > 0\
        """;

    private static final String AUDIT = """
        INSERT INTO audit_log (at, actor_user_id, action, subject_type, subject_id, detail)
        VALUES (?, ?, 'question.rejudged', 'question_version', ?, ?)\
        """;

    private final Connection connection;
    private final UUID versionId;
    private final UUID appliedBy;
    private final Instant now;

    Application(Connection connection, UUID versionId, UUID appliedBy, Instant now) {
        this.connection = connection;
        this.versionId = versionId;
        this.appliedBy = appliedBy;
        this.now = now;
    }

    private record Changed(UUID rejudgedId, UUID submissionId, JudgedStatus status, UUID roundId) {}

    private record ScoredRound(UUID questionId, int hintsUsed, int score) {}

    Applied apply() throws SQLException {
        int left = (int) Statements.list(connection, LOCK, row -> row.flag("open"), versionId).stream()
                .filter(open -> open)
                .count();
        if (left > 0) {
            return new Applied.Unfinished(left);
        }
        List<Changed> all = Statements.list(
                connection,
                REMEMBER,
                row -> new Changed(
                        row.uuid("id"),
                        row.uuid("submission_id"),
                        row.named(JudgedStatus.class, "status"),
                        row.uuid("round_id")),
                now,
                appliedBy,
                versionId);
        Set<UUID> rounds = new LinkedHashSet<>();
        for (Changed changed : all) {
            Statements.update(connection, REPLACE, changed.rejudgedId());
            StateEvents.append(connection, JobId.submission(changed.submissionId()), changed.status());
            rounds.add(changed.roundId());
        }
        for (UUID round : rounds) {
            score(round);
        }
        if (!all.isEmpty()) {
            tell(all.size());
        }
        return new Applied.Done(all.size());
    }

    /** A round that has a score is scored by what its submissions are now. */
    private void score(UUID roundId) throws SQLException {
        Optional<ScoredRound> round = Statements.first(
                connection,
                SCORED_ROUND,
                row -> new ScoredRound(row.uuid("question_id"), row.integer("hints_used"), row.integer("score")),
                roundId);
        if (round.isEmpty()) {
            return;
        }
        List<Double> points = Statements.list(connection, POINTS, row -> row.number("points"), roundId);
        OptionalInt score = RoundScore.of(points, round.get().hintsUsed(), HintPenalty.DEFAULT);
        if (score.isPresent() && score.getAsInt() != round.get().score()) {
            Statements.update(connection, SCORE, score.getAsInt(), roundId);
            Statements.update(
                    connection,
                    MEAN,
                    score.getAsInt() - round.get().score(),
                    round.get().questionId());
        }
    }

    private void tell(int submissions) throws SQLException {
        ObjectNode what = JsonText.document(EVENT_VERSION)
                .put("question_version_id", versionId.toString())
                .put("applied_by", appliedBy.toString())
                .put("submissions", submissions);
        Outbox.append(connection, "question_version", versionId, "question.rejudged", what);
        Statements.update(connection, AUDIT, now, appliedBy, versionId, JsonText.of(what));
    }
}
