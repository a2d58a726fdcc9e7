INSERT INTO users (id, email, name, created_at) VALUES
    ('00000000-0000-7000-8000-000000000001', 'ada@example.org', 'Ada', now() - interval '1 day'),
    ('00000000-0000-7000-8000-000000000002', 'bob@example.org', 'Bob', now() - interval '1 day');
INSERT INTO user_identities (user_id, provider, subject)
    VALUES ('00000000-0000-7000-8000-000000000001', 'google', 'g-1');
INSERT INTO user_profiles (user_id) VALUES ('00000000-0000-7000-8000-000000000001');
INSERT INTO sessions (user_id, family_id, refresh_token_hash, expires_at)
    VALUES ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'hash', now() + interval '7 days');
INSERT INTO api_tokens (user_id, name, token_hash, scopes)
    VALUES ('00000000-0000-7000-8000-000000000001', 'ci', 'hash', '{executions}');
INSERT INTO questions (id, slug, type, format, difficulty, title, description, topics) VALUES
    ('00000000-0000-7000-8000-000000000003', 'two-sum', 'DSA', 'OPEN_ENDED', 'EASY', 'Two Sum', 'Find them.', '{arrays}'),
    ('00000000-0000-7000-8000-000000000004', 'unused', 'SYSTEM_DESIGN', 'MCQ', 'HARD', 'Pick', 'One.', '{caching}');
INSERT INTO question_versions (id, question_id, number, content_hash, content, state) VALUES
    ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000003', 1, repeat('a', 64), '{}', 'LIVE'),
    ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000004', 1, repeat('b', 64), '{}', 'LIVE');
INSERT INTO question_version_tests (version_id, position, name, is_sample, group_name, weight, input, expected)
    VALUES ('00000000-0000-7000-8000-000000000005', 0, 'ex1', true, 'basic', 1, '1', '2');
INSERT INTO question_options (question_id, option_key, option_text, is_correct, order_index)
    VALUES ('00000000-0000-7000-8000-000000000004', 'A', 'Cache', true, 0);
INSERT INTO question_test_cases (question_id, name, input, expected_output, is_sample, order_index, content_hash)
    VALUES ('00000000-0000-7000-8000-000000000004', 'ex1', '1', '2', true, 0, repeat('c', 64));
INSERT INTO interviews (id, kind, user_id, idempotency_key)
    VALUES ('00000000-0000-7000-8000-000000000007', 'PRACTICE', '00000000-0000-7000-8000-000000000001', 'key');
INSERT INTO interview_practice (interview_id, type, difficulty, config)
    VALUES ('00000000-0000-7000-8000-000000000007', 'DSA', 'EASY', '{}');
INSERT INTO interview_feedback (interview_id) VALUES ('00000000-0000-7000-8000-000000000007');
INSERT INTO rounds (id, interview_id, question_id, question_version_id, round_number, status) VALUES
    ('00000000-0000-7000-8000-000000000008', '00000000-0000-7000-8000-000000000007',
     '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000005', 1, 'IN_PROGRESS'),
    ('00000000-0000-7000-8000-000000000009', '00000000-0000-7000-8000-000000000007',
     '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000005', 2, 'NOT_STARTED');
INSERT INTO messages (round_id, seq, role, content)
    VALUES ('00000000-0000-7000-8000-000000000008', 1, 'USER', 'Hello');
INSERT INTO code_submissions (id, round_id, question_version_id, language, code, submission_type, lane)
    VALUES ('00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-000000000008',
            '00000000-0000-7000-8000-000000000005', 'python', 'print(1)', 'SUBMIT', 'SUBMIT');
INSERT INTO rejudged_submissions (submission_id, question_version_id)
    VALUES ('00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-000000000005');
INSERT INTO scenario_responses (round_id, question_id)
    VALUES ('00000000-0000-7000-8000-000000000008', '00000000-0000-7000-8000-000000000003');
INSERT INTO executions (owner_user_id, language, source, tests, test_count, limits, checker, expires_at)
    VALUES ('00000000-0000-7000-8000-000000000001', 'python', 'x', 'y', 1, '{}', '{}', now() + interval '7 days');
INSERT INTO user_daily_stats (user_id, date) VALUES ('00000000-0000-7000-8000-000000000001', '2026-01-02');
INSERT INTO idempotency_records (user_id, method, path, idempotency_key, fingerprint, expires_at)
    VALUES ('00000000-0000-7000-8000-000000000001', 'POST', '/api/v1/interviews', 'key', 'print', now() + interval '1 day');
INSERT INTO outbox_events (aggregate_type, aggregate_id, event_type, payload)
    VALUES ('interview', '00000000-0000-7000-8000-000000000007', 'interview.created', '{}');
INSERT INTO code_drafts (round_id, language, code) VALUES ('00000000-0000-7000-8000-000000000008', 'python', 'print(1)');
INSERT INTO hint_reveals (round_id, hint_number) VALUES ('00000000-0000-7000-8000-000000000008', 1);
INSERT INTO accommodations (user_id, source) VALUES ('00000000-0000-7000-8000-000000000001', 'STAFF');
INSERT INTO stream_tickets (ticket_hash, user_id, session_id, interview_id, expires_at)
    VALUES (repeat('e', 64), '00000000-0000-7000-8000-000000000001', gen_random_uuid(),
            '00000000-0000-7000-8000-000000000007', now() + interval '1 minute');
INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at)
    VALUES ('00000000-0000-7000-8000-000000000001', 'EMAIL_VERIFY', 'hash', 'ada@example.org', now() + interval '1 day');
INSERT INTO throttle_windows (subject, attempts, ends_at) VALUES ('sign-in', 1, now());
INSERT INTO audit_log (at, actor_user_id, action, subject_type) VALUES (now(), '00000000-0000-7000-8000-000000000001', 'session.opened', 'account');
INSERT INTO experiences (user_id, company, position, start_date, is_current)
    VALUES ('00000000-0000-7000-8000-000000000001', 'Acme', 'Engineer', '2020-01-01', true);
INSERT INTO educations (user_id, institution, degree, field_of_study, start_date, end_date, is_current)
    VALUES ('00000000-0000-7000-8000-000000000001', 'MIT', 'BSc', 'Mathematics', '2015-01-01', '2018-01-01', false);
INSERT INTO skills (user_id, name, level) VALUES ('00000000-0000-7000-8000-000000000001', 'Java', 'EXPERT');
INSERT INTO certifications (user_id, name, issuing_organization, issue_date, does_not_expire)
    VALUES ('00000000-0000-7000-8000-000000000001', 'CKA', 'CNCF', '2024-01-01', true);
INSERT INTO files (id, user_id, purpose, name, media_type, size, sha256)
    VALUES ('00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-000000000001', 'RESUME', 'cv.txt', 'text/plain', 1, repeat('a', 64));
INSERT INTO resumes (user_id, title, file_id, file_name, file_size, mime_type, is_primary, parsed_data)
    VALUES ('00000000-0000-7000-8000-000000000001', 'cv', '00000000-0000-7000-8000-00000000000b', 'cv.txt', 1, 'text/plain', true, '{}');
INSERT INTO data_exports (user_id, requested_at) VALUES ('00000000-0000-7000-8000-000000000001', now());
INSERT INTO webhook_endpoints (id, url, event_types, secret)
    VALUES ('00000000-0000-7000-8000-00000000000c', 'https://example.org/hooks', '{interview.completed}', 'sealed');
INSERT INTO webhook_deliveries (id, endpoint_id, event_id, event_type, object_id, user_id, body, attempt, next_at, created_at)
    VALUES ('00000000-0000-7000-8000-00000000000d', '00000000-0000-7000-8000-00000000000c', 1, 'interview.completed',
            '00000000-0000-7000-8000-000000000007', '00000000-0000-7000-8000-000000000001', '{}', 1, now(), now());
INSERT INTO webhook_attempts (delivery_id, number, at, duration_ms, outcome, status_code, answer)
    VALUES ('00000000-0000-7000-8000-00000000000d', 1, now(), 12, 'ANSWERED', 500, 'not now');
INSERT INTO question_images (sha256, media_type, content)
VALUES (encode(sha256('picture'), 'hex'), 'image/png', 'picture');
