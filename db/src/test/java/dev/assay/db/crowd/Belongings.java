package dev.assay.db.crowd;

import java.util.Locale;

/**
 * What people have beside interviews, made by the database of what is there. Which ones have it is a hash of their id and the
 * table's name, so it is the same each time.
 */
enum Belongings {
    USER_PROFILES(256, """
        INSERT INTO user_profiles (id, user_id, target_role, experience_years, weak_topics, created_at)
        SELECT {id}, u.id, 'Engineer', {byte} % 20, '{graphs}', u.created_at FROM users u\
        """),
    EXPERIENCES(90, """
        INSERT INTO experiences (id, user_id, company, position, start_date, is_current, created_at)
        SELECT {id}, u.id, 'Company ' || {byte}, 'Developer', '2020-01-01', true, u.created_at FROM users u\
        """),
    EDUCATIONS(90, """
        INSERT INTO educations (id, user_id, institution, degree, field_of_study, start_date, is_current, created_at)
        SELECT {id}, u.id, 'University ' || {byte}, 'BSc', 'Computing', '2016-10-01', true, u.created_at FROM users u\
        """),
    SKILLS(120, """
        INSERT INTO skills (id, user_id, name, level, created_at)
        SELECT md5({hash} || k)::uuid, u.id, 'skill-' || k, 'ADVANCED', u.created_at
          FROM users u, generate_series(1, 4) k\
        """),
    CERTIFICATIONS(30, """
        INSERT INTO certifications (id, user_id, name, issuing_organization, issue_date, does_not_expire, created_at)
        SELECT {id}, u.id, 'Certificate ' || {byte}, 'Institute', '2022-05-05', true, u.created_at FROM users u\
        """),
    USER_IDENTITIES(50, """
        INSERT INTO user_identities (id, user_id, provider, subject, created_at)
        SELECT {id}, u.id, 'google', {hash}, u.created_at FROM users u\
        """),
    SESSIONS(60, """
        INSERT INTO sessions (id, user_id, family_id, refresh_token_hash, user_agent, ip_address, created_at, expires_at,
                              rotated_at)
        SELECT md5({hash} || k)::uuid, u.id, {id}, {hash} || md5({hash} || k), 'Mozilla/5.0', '192.0.2.7',
               m.now - interval '1 day' * (6 - k), m.now + interval '1 day',
               CASE WHEN k < 5 THEN m.now - interval '1 day' * (5 - k) END
          FROM users u, generate_series(1, 5) k\
        """),
    API_TOKENS(20, """
        INSERT INTO api_tokens (id, user_id, name, token_hash, scopes, created_at, expires_at)
        SELECT {id}, u.id, 'laptop', {hash}, '{executions}', u.created_at, u.created_at + interval '3 years' FROM users u\
        """),
    ACCOUNT_TOKENS(12, """
        INSERT INTO account_tokens (id, user_id, purpose, token_hash, email, created_at, expires_at)
        SELECT {id}, u.id, 'EMAIL_VERIFY', {hash}, u.email, m.now - interval '1 hour', m.now + interval '3 days'
          FROM users u\
        """),
    ACCOMMODATIONS(12, """
        INSERT INTO accommodations (id, user_id, source, time_multiplier, created_at)
        SELECT {id}, u.id, 'STAFF', 1.5, u.created_at FROM users u\
        """),
    THROTTLE_WINDOWS(25, """
        INSERT INTO throttle_windows (subject, attempts, ends_at)
        SELECT 'account ' || {hash}, {byte} % 5, m.now + interval '1 minute' * {byte} FROM users u\
        """),
    FILES(50, """
        INSERT INTO files (id, user_id, purpose, name, media_type, size, sha256, created_at)
        SELECT {id}, u.id, 'RESUME', 'resume.pdf', 'application/pdf', 40000, {hash} || {hash}, u.created_at FROM users u\
        """),
    RESUMES(50, """
        INSERT INTO resumes (id, user_id, title, file_name, file_size, mime_type, is_primary, raw_text, parsed_data,
                             created_at)
        SELECT {id}, u.id, 'Resume', 'resume.pdf', 40000, 'application/pdf', true, repeat({hash} || ' ', 60),
               '{"schema_version": 1, "skills": [], "years": null}', u.created_at
          FROM users u\
        """),
    DATA_EXPORTS(25, """
        INSERT INTO data_exports (id, user_id, status, requested_at, finished_at)
        SELECT {id}, u.id, 'EXPIRED', u.created_at, u.created_at + interval '1 minute' FROM users u\
        """),
    AUDIT_LOG(200, """
        INSERT INTO audit_log (id, at, actor_user_id, action, subject_type, subject_id, ip_address)
        SELECT md5({hash} || k)::uuid, m.now - (m.now - u.created_at) * ((k + {byte} / 256.0) / 6), u.id,
               CASE k WHEN 5 THEN 'session.revoked' ELSE 'session.opened' END, 'user', u.id, '192.0.2.7'
          FROM users u, generate_series(0, 5) k\
        """),
    EXECUTIONS(12, """
        INSERT INTO executions (id, owner_user_id, language, source, tests, test_count, limits, checker, status, verdict,
                                result, attempt, created_at, started_at, finished_at, expires_at)
        SELECT md5({hash} || k)::uuid, u.id, 'python', 'print(1)', repeat('1', 3000)::bytea, 3, '{}', '{}', 'COMPLETED',
               'AC', '{}', 1, m.now - interval '1 hour' * k, m.now - interval '1 hour' * k, m.now - interval '1 hour' * k,
               m.now + interval '7 days'
          FROM users u, generate_series(1, 5) k\
        """),
    IDEMPOTENCY_RECORDS(50, """
        INSERT INTO idempotency_records (id, user_id, method, path, idempotency_key, fingerprint, created_at, expires_at)
        SELECT md5({hash} || k)::uuid, u.id, 'POST', '/api/v1/interviews', {hash} || k, {hash},
               m.now - interval '1 hour', m.now + interval '23 hours'
          FROM users u, generate_series(1, 3) k\
        """),
    STREAM_TICKETS(8, """
        INSERT INTO stream_tickets (ticket_hash, user_id, session_id, interview_id, expires_at)
        SELECT DISTINCT ON (u.id) {hash} || {hash}, u.id, u.id, i.id, m.now + interval '1 minute'
          FROM users u JOIN interviews i ON i.user_id = u.id\
        """);

    private static final String BYTE = "get_byte(decode({hash}, 'hex'), 1)";

    private final int shareOf256;
    private final String insert;

    Belongings(int shareOf256, String insert) {
        this.shareOf256 = shareOf256;
        this.insert = insert;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its one parameter is the moment at which the rows are as they are. */
    String insert() {
        return insert.replace("users u", "moment m, users u")
                .concat(" WHERE get_byte(decode({hash}, 'hex'), 0) < " + shareOf256)
                .transform(text -> "WITH moment AS (SELECT ?::timestamptz AS now) " + text)
                .replace("{byte}", BYTE)
                .replace("{id}", "{hash}::uuid")
                .replace("{hash}", "md5('" + table() + "' || u.id)");
    }
}
