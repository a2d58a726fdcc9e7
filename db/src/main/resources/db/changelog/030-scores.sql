--liquibase formatted sql

--changeset assay:scores
--comment: of a SUBMIT that was judged; score_groups is null where scoring has no groups
ALTER TABLE code_submissions
    ADD COLUMN points double precision,
    ADD COLUMN score_groups jsonb,
    ADD COLUMN first_failing text,
    ADD CONSTRAINT code_submissions_points_range CHECK (points BETWEEN 0 AND 100),
    ADD CONSTRAINT code_submissions_points_of_submit CHECK
        (points IS NULL OR (submission_type = 'SUBMIT' AND finished_at IS NOT NULL AND verdict <> 'IE')),
    ADD CONSTRAINT code_submissions_score_groups_with_points CHECK (score_groups IS NULL OR points IS NOT NULL);

--changeset assay:rejudged-submissions
--comment: a submission judged once more, beside it, on another version of its question; until applied, nobody but authors sees it
CREATE TABLE rejudged_submissions (
    id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    submission_id       uuid NOT NULL REFERENCES code_submissions ON DELETE CASCADE,
    question_version_id uuid NOT NULL REFERENCES question_versions ON DELETE CASCADE,
    requested_by        uuid REFERENCES users ON DELETE SET NULL,
    applied_at          timestamptz,
    applied_by          uuid REFERENCES users ON DELETE SET NULL,
    former_version_id   uuid REFERENCES question_versions ON DELETE CASCADE,
    former_verdict      text,
    former_points       double precision,
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
    points              double precision,
    score_groups        jsonb,
    first_failing       text,
    judged_by           text,
    attempt             int NOT NULL DEFAULT 0,
    faults              int NOT NULL DEFAULT 0,
    last_fault          text,
    lease_owner         text,
    lease_until         timestamptz,
    lane                text NOT NULL DEFAULT 'BATCH',
    queue_entry_id      text,
    queue_epoch         text,
    swept_at            timestamptz,
    created_at          timestamptz NOT NULL DEFAULT now(),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    started_at          timestamptz,
    finished_at         timestamptz,
    CONSTRAINT rejudged_submissions_version_key UNIQUE (question_version_id, submission_id),
    CONSTRAINT rejudged_submissions_points_range CHECK (points BETWEEN 0 AND 100),
    CONSTRAINT rejudged_submissions_status_known CHECK
        (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'ERROR', 'TIMEOUT')),
    CONSTRAINT rejudged_submissions_verdict_fits_status CHECK (CASE status
        WHEN 'COMPLETED' THEN coalesce(verdict, 'AC') IN ('AC', 'WA')
        WHEN 'TIMEOUT' THEN coalesce(verdict, '') = 'TLE'
        WHEN 'ERROR' THEN coalesce(verdict, '') IN ('CE', 'RTE', 'MLE', 'OLE', 'IE')
        ELSE verdict IS NULL END),
    CONSTRAINT rejudged_submissions_lease_while_running CHECK
        ((status = 'RUNNING') = (lease_owner IS NOT NULL) AND (status = 'RUNNING') = (lease_until IS NOT NULL)),
    CONSTRAINT rejudged_submissions_finished_when_final CHECK
        ((status IN ('COMPLETED', 'ERROR', 'TIMEOUT')) = (finished_at IS NOT NULL)),
    CONSTRAINT rejudged_submissions_attempts_range CHECK (attempt >= 0 AND faults BETWEEN 0 AND attempt),
    CONSTRAINT rejudged_submissions_lane_known CHECK (lane IN ('RUN', 'SUBMIT', 'BATCH')),
    CONSTRAINT rejudged_submissions_applied_when_final CHECK (applied_at IS NULL OR finished_at IS NOT NULL)
);
CREATE INDEX idx_rejudged_submissions_submission ON rejudged_submissions (submission_id);
CREATE INDEX idx_rejudged_submissions_requested_by ON rejudged_submissions (requested_by);
CREATE INDEX idx_rejudged_submissions_applied_by ON rejudged_submissions (applied_by);
CREATE INDEX idx_rejudged_submissions_former_version ON rejudged_submissions (former_version_id);
CREATE INDEX idx_rejudged_submissions_open ON rejudged_submissions (swept_at NULLS FIRST)
    WHERE status IN ('PENDING', 'RUNNING');
CREATE TRIGGER rejudged_submissions_touch BEFORE UPDATE ON rejudged_submissions
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:questions-of-banks
--comment: which bank a question came from, and since when that has it no more; whether people ask it stays in is_active
ALTER TABLE questions
    ADD COLUMN bank varchar(100),
    ADD COLUMN retired_at timestamptz;
ALTER TABLE question_versions ADD COLUMN verified_at timestamptz;
UPDATE question_versions SET verified_at = created_at;
