package dev.assay.db.crowd;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The large tables, each being copied into at the same time. */
final class CrowdTables implements AutoCloseable {
    static final List<String> NAMES = List.of(
            "users",
            "interviews",
            "interview_practice",
            "rounds",
            "code_submissions",
            "messages",
            "code_drafts",
            "scenario_responses",
            "hint_reveals",
            "outbox_events");

    private final List<CopyRows> all = new ArrayList<>();
    final CopyRows users;
    final CopyRows interviews;
    final CopyRows practice;
    final CopyRows rounds;
    final CopyRows submissions;
    final CopyRows messages;
    final CopyRows drafts;
    final CopyRows responses;
    final CopyRows hints;
    final CopyRows events;

    CrowdTables(DataSource source) throws SQLException {
        users = open(
                source,
                "users",
                "id",
                "email",
                "name",
                "password_hash",
                "role",
                "capabilities",
                "status",
                "email_verified",
                "created_at",
                "updated_at");
        interviews = open(
                source,
                "interviews",
                "id",
                "kind",
                "user_id",
                "status",
                "title",
                "idempotency_key",
                "started_at",
                "paused_at",
                "ended_at",
                "total_duration_sec",
                "last_seen_at",
                "deadline_at",
                "created_at",
                "updated_at",
                "version");
        practice = open(source, "interview_practice", "interview_id", "type", "difficulty", "config");
        rounds = open(
                source,
                "rounds",
                "id",
                "interview_id",
                "question_id",
                "question_version_id",
                "round_number",
                "status",
                "started_at",
                "ended_at",
                "deadline_at",
                "duration_sec",
                "hints_used",
                "score",
                "selection_trace",
                "settled_at",
                "created_at",
                "updated_at",
                "version");
        submissions = open(
                source,
                "code_submissions",
                "id",
                "round_id",
                "question_version_id",
                "language",
                "code",
                "submission_type",
                "status",
                "verdict",
                "compile_ok",
                "compile_output",
                "compile_cpu_ms",
                "stdout",
                "stderr",
                "execution_time_ms",
                "memory_used_kb",
                "test_results",
                "tests_passed",
                "tests_total",
                "points",
                "first_failing",
                "judged_by",
                "attempt",
                "lane",
                "created_at",
                "updated_at",
                "started_at",
                "finished_at");
        messages = open(source, "messages", "id", "round_id", "seq", "role", "content", "message_type", "created_at");
        drafts = open(source, "code_drafts", "id", "round_id", "language", "code", "revision", "saved_at");
        responses = open(
                source,
                "scenario_responses",
                "id",
                "round_id",
                "question_id",
                "revision",
                "user_answer",
                "user_explanation",
                "is_correct",
                "locked_at",
                "score",
                "created_at");
        hints = open(source, "hint_reveals", "round_id", "hint_number", "revealed_at");
        events = open(source, "outbox_events", "aggregate_type", "aggregate_id", "event_type", "payload", "created_at");
    }

    void finish() throws SQLException {
        for (CopyRows rows : all) {
            rows.finish();
        }
    }

    @Override
    public void close() throws SQLException {
        for (CopyRows rows : all) {
            rows.close();
        }
    }

    private CopyRows open(DataSource source, String table, String... columns) throws SQLException {
        CopyRows rows = new CopyRows(source, table, columns);
        all.add(rows);
        return rows;
    }
}
