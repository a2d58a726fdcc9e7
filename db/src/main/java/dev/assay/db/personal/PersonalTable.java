package dev.assay.db.personal;

/**
 * What an export has, one file for each. Each query gives rows of one person as JSON objects, oldest first; its one parameter
 * is the person. Left out are hashes of secrets, and whatever would tell something of hidden tests.
 */
enum PersonalTable {
    ACCOUNT("""
        SELECT id, email, name, first_name, last_name, avatar_file_id, role, capabilities, status, email_verified,
               email_verified_at, last_login_at, created_at, updated_at
          FROM users WHERE id = ?\
        """),
    IDENTITIES("SELECT id, provider, subject, created_at FROM user_identities WHERE user_id = ? ORDER BY created_at"),
    SESSIONS("""
        SELECT family_id AS session_id, user_agent, ip_address, created_at, expires_at, rotated_at, revoked_at
          FROM sessions WHERE user_id = ? ORDER BY created_at\
        """),
    API_TOKENS("""
        SELECT id, name, scopes, created_at, expires_at, last_used_at, revoked_at
          FROM api_tokens WHERE user_id = ? ORDER BY created_at\
        """),
    MAILED_TOKENS("""
        SELECT purpose, email, created_at, expires_at, used_at
          FROM account_tokens WHERE user_id = ? ORDER BY created_at\
        """),
    PROFILE("SELECT * FROM user_profiles WHERE user_id = ?"),
    EXPERIENCES("SELECT * FROM experiences WHERE user_id = ? ORDER BY created_at"),
    EDUCATIONS("SELECT * FROM educations WHERE user_id = ? ORDER BY created_at"),
    SKILLS("SELECT * FROM skills WHERE user_id = ? ORDER BY created_at"),
    CERTIFICATIONS("SELECT * FROM certifications WHERE user_id = ? ORDER BY created_at"),
    FILES("""
        SELECT id, purpose, name, media_type, size, sha256, created_at
          FROM files WHERE user_id = ? AND purpose <> 'EXPORT' ORDER BY created_at\
        """),
    RESUMES("SELECT * FROM resumes WHERE user_id = ? ORDER BY created_at"),
    DATA_EXPORTS("""
        SELECT id, status, requested_at, finished_at
          FROM data_exports WHERE user_id = ? ORDER BY requested_at\
        """),
    INTERVIEWS("""
        SELECT i.*, p.type, p.difficulty, p.config, p.delivery
          FROM interviews i LEFT JOIN interview_practice p ON p.interview_id = i.id
         WHERE i.user_id = ? ORDER BY i.created_at\
        """),
    FEEDBACK("""
        SELECT f.*
          FROM interview_feedback f JOIN interviews i ON i.id = f.interview_id
         WHERE i.user_id = ? ORDER BY f.created_at\
        """),
    ROUNDS("""
        SELECT r.id, r.interview_id, q.slug AS question, r.round_number, r.status, r.started_at, r.ended_at,
               r.deadline_at, r.duration_sec, r.hints_used, r.score, r.ai_feedback, r.created_at
          FROM rounds r JOIN interviews i ON i.id = r.interview_id JOIN questions q ON q.id = r.question_id
         WHERE i.user_id = ? ORDER BY r.created_at, r.round_number\
        """),
    MESSAGES("""
        SELECT m.id, m.round_id, m.seq, m.role, m.content, m.message_type, m.created_at
          FROM messages m JOIN rounds r ON r.id = m.round_id JOIN interviews i ON i.id = r.interview_id
         WHERE i.user_id = ? AND m.role <> 'SYSTEM' ORDER BY m.created_at, m.seq\
        """),
    RESPONSES("""
        SELECT s.id, s.round_id, s.revision, s.user_answer, s.user_explanation, s.is_correct, s.locked_at,
               s.ai_evaluation, s.score, s.created_at
          FROM scenario_responses s JOIN rounds r ON r.id = s.round_id JOIN interviews i ON i.id = r.interview_id
         WHERE i.user_id = ? ORDER BY s.created_at\
        """),
    SUBMISSIONS("""
        SELECT c.id, c.round_id, c.language, c.code, c.submission_type, c.auto_submitted, c.status, c.verdict,
               c.compile_output, CASE WHEN told.counts THEN c.tests_passed END AS tests_passed,
               CASE WHEN told.counts THEN c.tests_total END AS tests_total, c.created_at, c.started_at,
               date_trunc('second', c.finished_at) AS finished_at
          FROM code_submissions c JOIN rounds r ON r.id = c.round_id JOIN interviews i ON i.id = r.interview_id
          JOIN question_versions v ON v.id = c.question_version_id
          CROSS JOIN LATERAL (SELECT c.submission_type = 'RUN'
                                  OR v.content ->> 'feedback' IS DISTINCT FROM 'verdict_only' AS counts) told
         WHERE i.user_id = ? ORDER BY c.created_at\
        """),
    DRAFTS("""
        SELECT d.round_id, d.language, d.code, d.revision, d.saved_at
          FROM code_drafts d JOIN rounds r ON r.id = d.round_id JOIN interviews i ON i.id = r.interview_id
         WHERE i.user_id = ? ORDER BY d.saved_at\
        """),
    HINTS("""
        SELECT h.round_id, h.hint_number, h.revealed_at
          FROM hint_reveals h JOIN rounds r ON r.id = h.round_id JOIN interviews i ON i.id = r.interview_id
         WHERE i.user_id = ? ORDER BY h.revealed_at\
        """),
    ACCOMMODATIONS("SELECT * FROM accommodations WHERE user_id = ? ORDER BY created_at"),
    EXECUTIONS("""
        SELECT id, language, encode(source, 'escape') AS source, test_count, status, verdict, created_at, finished_at
          FROM executions WHERE owner_user_id = ? ORDER BY created_at\
        """),
    DAILY_STATISTICS("SELECT * FROM user_daily_stats WHERE user_id = ? ORDER BY date"),
    REQUESTS("""
        SELECT method, path, idempotency_key, status_code, created_at
          FROM idempotency_records WHERE user_id = ? ORDER BY created_at\
        """),
    WEBHOOKS("""
        SELECT d.id, d.event_type, d.status, d.created_at, d.finished_at,
               (SELECT count(*) FROM webhook_attempts a WHERE a.delivery_id = d.id) AS attempts
          FROM webhook_deliveries d WHERE d.user_id = ? ORDER BY d.created_at\
        """),
    AUDIT("""
        SELECT at, action, subject_type, ip_address
          FROM audit_log WHERE actor_user_id = ? ORDER BY at\
        """);

    private final String query;

    PersonalTable(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }
}
