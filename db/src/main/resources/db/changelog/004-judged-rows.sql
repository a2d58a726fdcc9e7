--liquibase formatted sql

--changeset assay:code-submissions
CREATE TABLE code_submissions (
    id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    round_id            uuid NOT NULL REFERENCES rounds ON DELETE CASCADE,
    question_version_id uuid NOT NULL REFERENCES question_versions ON DELETE RESTRICT,
    language            varchar(20) NOT NULL,
    code                text NOT NULL,
    submission_type     text NOT NULL,
    custom_input        bytea,
    auto_submitted      boolean NOT NULL DEFAULT false,
    rejudge_of          uuid REFERENCES code_submissions ON DELETE SET NULL,
    status              text NOT NULL DEFAULT 'PENDING',
    verdict             text,
    compile_ok          boolean,
    compile_output      text,
    compile_cpu_ms      int,
    stdout              text,
    stderr              text,
    execution_time_ms   int,
    memory_used_kb      int,
    test_results        jsonb,
    tests_passed        int,
    tests_total         int,
    judged_by           text,
    attempt             int NOT NULL DEFAULT 0,
    faults              int NOT NULL DEFAULT 0,
    last_fault          text,
    lease_owner         text,
    lease_until         timestamptz,
    lane                text NOT NULL,
    queue_entry_id      text,
    queue_epoch         text,
    swept_at            timestamptz,
    created_at          timestamptz NOT NULL DEFAULT now(),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    started_at          timestamptz,
    finished_at         timestamptz,
    CONSTRAINT code_submissions_language_shape CHECK (language ~ '^[a-z][a-z0-9+_-]*$'),
    CONSTRAINT code_submissions_code_size CHECK (octet_length(code) BETWEEN 1 AND 65536),
    CONSTRAINT code_submissions_type_known CHECK (submission_type IN ('RUN', 'SUBMIT')),
    CONSTRAINT code_submissions_custom_input_is_run CHECK (custom_input IS NULL OR submission_type = 'RUN'),
    CONSTRAINT code_submissions_output_size CHECK
        (octet_length(stdout) <= 65536 AND octet_length(stderr) <= 65536 AND octet_length(compile_output) <= 65536),
    CONSTRAINT code_submissions_measures_range CHECK
        (execution_time_ms >= 0 AND memory_used_kb >= 0 AND compile_cpu_ms >= 0),
    CONSTRAINT code_submissions_tests_range CHECK (tests_passed BETWEEN 0 AND tests_total),
    CONSTRAINT code_submissions_status_known CHECK
        (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'ERROR', 'TIMEOUT')),
    CONSTRAINT code_submissions_verdict_fits_status CHECK (CASE status
        WHEN 'COMPLETED' THEN coalesce(verdict, 'AC') IN ('AC', 'WA')
        WHEN 'TIMEOUT' THEN coalesce(verdict, '') = 'TLE'
        WHEN 'ERROR' THEN coalesce(verdict, '') IN ('CE', 'RTE', 'MLE', 'OLE', 'IE')
        ELSE verdict IS NULL END),
    CONSTRAINT code_submissions_lease_while_running CHECK
        ((status = 'RUNNING') = (lease_owner IS NOT NULL) AND (status = 'RUNNING') = (lease_until IS NOT NULL)),
    CONSTRAINT code_submissions_finished_when_final CHECK
        ((status IN ('COMPLETED', 'ERROR', 'TIMEOUT')) = (finished_at IS NOT NULL)),
    CONSTRAINT code_submissions_attempts_range CHECK (attempt >= 0 AND faults BETWEEN 0 AND attempt),
    CONSTRAINT code_submissions_lane_known CHECK (lane IN ('RUN', 'SUBMIT', 'BATCH'))
);
CREATE INDEX idx_code_submissions_round ON code_submissions (round_id);
CREATE INDEX idx_code_submissions_round_created ON code_submissions (round_id, created_at DESC);
CREATE INDEX idx_code_submissions_version ON code_submissions (question_version_id);
CREATE INDEX idx_code_submissions_rejudge_of ON code_submissions (rejudge_of);
CREATE INDEX idx_code_submissions_open ON code_submissions (swept_at NULLS FIRST)
    WHERE status IN ('PENDING', 'RUNNING');
CREATE TRIGGER code_submissions_touch BEFORE UPDATE ON code_submissions
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:executions
CREATE TABLE executions (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    owner_user_id   uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    language        varchar(20) NOT NULL,
    source          bytea NOT NULL,
    tests           bytea NOT NULL,
    test_count      int NOT NULL,
    limits          jsonb NOT NULL,
    checker         jsonb NOT NULL,
    stop_on_failure boolean NOT NULL DEFAULT false,
    status          text NOT NULL DEFAULT 'PENDING',
    verdict         text,
    result          jsonb,
    judged_by       text,
    attempt         int NOT NULL DEFAULT 0,
    faults          int NOT NULL DEFAULT 0,
    last_fault      text,
    lease_owner     text,
    lease_until     timestamptz,
    lane            text NOT NULL DEFAULT 'BATCH',
    queue_entry_id  text,
    queue_epoch     text,
    swept_at        timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),
    started_at      timestamptz,
    finished_at     timestamptz,
    expires_at      timestamptz NOT NULL,
    CONSTRAINT executions_language_shape CHECK (language ~ '^[a-z][a-z0-9+_-]*$'),
    CONSTRAINT executions_source_size CHECK (octet_length(source) BETWEEN 1 AND 65536),
    CONSTRAINT executions_test_count_range CHECK (test_count BETWEEN 1 AND 200),
    CONSTRAINT executions_status_known CHECK (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'ERROR', 'TIMEOUT')),
    CONSTRAINT executions_verdict_fits_status CHECK (CASE status
        WHEN 'COMPLETED' THEN coalesce(verdict, 'AC') IN ('AC', 'WA')
        WHEN 'TIMEOUT' THEN coalesce(verdict, '') = 'TLE'
        WHEN 'ERROR' THEN coalesce(verdict, '') IN ('CE', 'RTE', 'MLE', 'OLE', 'IE')
        ELSE verdict IS NULL END),
    CONSTRAINT executions_lease_while_running CHECK
        ((status = 'RUNNING') = (lease_owner IS NOT NULL) AND (status = 'RUNNING') = (lease_until IS NOT NULL)),
    CONSTRAINT executions_finished_when_final CHECK
        ((status IN ('COMPLETED', 'ERROR', 'TIMEOUT')) = (finished_at IS NOT NULL)),
    CONSTRAINT executions_attempts_range CHECK (attempt >= 0 AND faults BETWEEN 0 AND attempt),
    CONSTRAINT executions_lane_known CHECK (lane IN ('RUN', 'SUBMIT', 'BATCH')),
    CONSTRAINT executions_expiry_after_creation CHECK (expires_at > created_at)
);
CREATE INDEX idx_executions_owner_created ON executions (owner_user_id, created_at DESC);
CREATE INDEX idx_executions_expires ON executions (expires_at);
CREATE INDEX idx_executions_open ON executions (swept_at NULLS FIRST) WHERE status IN ('PENDING', 'RUNNING');
CREATE TRIGGER executions_touch BEFORE UPDATE ON executions FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
