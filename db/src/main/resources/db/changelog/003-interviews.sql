--liquibase formatted sql

--changeset assay:interviews
CREATE TABLE interviews (
    id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind               text NOT NULL,
    user_id            uuid REFERENCES users ON DELETE CASCADE,
    status             text NOT NULL DEFAULT 'CREATED',
    title              varchar(255),
    idempotency_key    varchar(255),
    started_at         timestamptz,
    paused_at          timestamptz,
    ended_at           timestamptz,
    total_duration_sec int,
    paused_total_sec   int NOT NULL DEFAULT 0,
    extra_time_sec     int NOT NULL DEFAULT 0,
    last_seen_at       timestamptz,
    deadline_at        timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    version            int NOT NULL DEFAULT 0,
    CONSTRAINT interviews_idempotency_key_key UNIQUE (user_id, idempotency_key),
    CONSTRAINT interviews_kind_known CHECK (kind IN ('PRACTICE', 'LIVE', 'RECORDING', 'EXTERNAL')),
    CONSTRAINT interviews_user_unless_live CHECK ((kind = 'LIVE') = (user_id IS NULL)),
    CONSTRAINT interviews_status_known CHECK (status IN
        ('CREATED', 'SCHEDULED', 'IN_PROGRESS', 'PAUSED', 'INTERRUPTED', 'COMPLETED', 'ABANDONED', 'CANCELLED')),
    CONSTRAINT interviews_practice_status CHECK
        (kind <> 'PRACTICE' OR status NOT IN ('SCHEDULED', 'CANCELLED')),
    CONSTRAINT interviews_times_in_order CHECK (ended_at >= started_at),
    CONSTRAINT interviews_durations_range CHECK
        (total_duration_sec >= 0 AND paused_total_sec >= 0 AND extra_time_sec >= 0)
);
CREATE INDEX idx_interviews_user_id ON interviews (user_id);
CREATE INDEX idx_interviews_user_status ON interviews (user_id, status);
CREATE INDEX idx_interviews_created ON interviews (created_at DESC);
CREATE TRIGGER interviews_touch BEFORE UPDATE ON interviews FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:interview-practice
CREATE TABLE interview_practice (
    interview_id uuid PRIMARY KEY REFERENCES interviews ON DELETE CASCADE,
    type         text NOT NULL,
    difficulty   text NOT NULL,
    config       jsonb NOT NULL,
    delivery     text NOT NULL DEFAULT 'TEXT',
    CONSTRAINT interview_practice_type_known CHECK (type IN ('DSA', 'SYSTEM_DESIGN')),
    CONSTRAINT interview_practice_difficulty_known CHECK (difficulty IN ('EASY', 'MEDIUM', 'HARD')),
    CONSTRAINT interview_practice_config_is_object CHECK (jsonb_typeof(config) = 'object'),
    CONSTRAINT interview_practice_delivery_known CHECK (delivery IN ('TEXT', 'VOICE'))
);

--changeset assay:interview-feedback
CREATE TABLE interview_feedback (
    id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    interview_id          uuid NOT NULL REFERENCES interviews ON DELETE CASCADE,
    status                text NOT NULL DEFAULT 'PENDING',
    overall_score         int,
    technical_score       int,
    communication_score   int,
    problem_solving_score int,
    strengths             text[] NOT NULL DEFAULT '{}',
    improvements          text[] NOT NULL DEFAULT '{}',
    study_topics          text[] NOT NULL DEFAULT '{}',
    detailed_feedback     text,
    transcript_file_id    uuid,
    provider              text,
    model_used            text,
    prompt_version        text,
    revision              int NOT NULL DEFAULT 0,
    generated_at          timestamptz DEFAULT now(),
    created_at            timestamptz NOT NULL DEFAULT now(),
    updated_at            timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT interview_feedback_interview_id_key UNIQUE (interview_id),
    CONSTRAINT interview_feedback_status_known CHECK (status IN ('PENDING', 'GENERATING', 'READY', 'FAILED')),
    CONSTRAINT interview_feedback_overall_score_range CHECK (overall_score BETWEEN 0 AND 100),
    CONSTRAINT interview_feedback_technical_score_range CHECK (technical_score BETWEEN 0 AND 100),
    CONSTRAINT interview_feedback_communication_score_range CHECK (communication_score BETWEEN 0 AND 100),
    CONSTRAINT interview_feedback_problem_solving_score_range CHECK (problem_solving_score BETWEEN 0 AND 100),
    CONSTRAINT interview_feedback_ready_is_complete CHECK
        (status <> 'READY' OR (overall_score IS NOT NULL AND detailed_feedback IS NOT NULL
            AND generated_at IS NOT NULL))
);
CREATE TRIGGER interview_feedback_touch BEFORE UPDATE ON interview_feedback
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:rounds
CREATE TABLE rounds (
    id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    interview_id        uuid NOT NULL REFERENCES interviews ON DELETE CASCADE,
    question_id         uuid NOT NULL REFERENCES questions ON DELETE RESTRICT,
    question_version_id uuid NOT NULL,
    round_number        int NOT NULL,
    status              text NOT NULL DEFAULT 'NOT_STARTED',
    started_at          timestamptz,
    ended_at            timestamptz,
    deadline_at         timestamptz,
    duration_sec        int,
    hints_used          int NOT NULL DEFAULT 0,
    score               int,
    ai_feedback         text,
    selection_trace     jsonb,
    created_at          timestamptz NOT NULL DEFAULT now(),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT rounds_version_of_question FOREIGN KEY (question_version_id, question_id)
        REFERENCES question_versions (id, question_id) ON DELETE RESTRICT,
    CONSTRAINT rounds_status_known CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'SKIPPED')),
    CONSTRAINT rounds_round_number_positive CHECK (round_number >= 1),
    CONSTRAINT rounds_times_in_order CHECK (ended_at >= started_at),
    CONSTRAINT rounds_duration_range CHECK (duration_sec >= 0),
    CONSTRAINT rounds_hints_used_range CHECK (hints_used >= 0),
    CONSTRAINT rounds_score_range CHECK (score BETWEEN 0 AND 100)
);
CREATE INDEX idx_rounds_interview ON rounds (interview_id);
CREATE UNIQUE INDEX idx_rounds_interview_number ON rounds (interview_id, round_number);
CREATE UNIQUE INDEX rounds_one_in_progress ON rounds (interview_id) WHERE status = 'IN_PROGRESS';
CREATE INDEX idx_rounds_question ON rounds (question_id);
CREATE INDEX idx_rounds_question_version ON rounds (question_version_id);
CREATE TRIGGER rounds_touch BEFORE UPDATE ON rounds FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:messages
CREATE TABLE messages (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    round_id     uuid NOT NULL REFERENCES rounds ON DELETE CASCADE,
    seq          int NOT NULL,
    role         text NOT NULL,
    content      text NOT NULL,
    message_type text NOT NULL DEFAULT 'CHAT',
    metadata     jsonb,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT messages_seq_key UNIQUE (round_id, seq),
    CONSTRAINT messages_role_known CHECK (role IN ('USER', 'ASSISTANT', 'SYSTEM')),
    CONSTRAINT messages_message_type_known CHECK
        (message_type IN ('CHAT', 'HINT', 'CODE_REVIEW', 'MCQ', 'SCENARIO', 'FEEDBACK'))
);
CREATE INDEX idx_messages_round ON messages (round_id);
CREATE INDEX idx_messages_round_created ON messages (round_id, created_at);
