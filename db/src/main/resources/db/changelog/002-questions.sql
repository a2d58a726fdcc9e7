--liquibase formatted sql

--changeset assay:questions
CREATE TABLE questions (
    id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    slug              varchar(100) NOT NULL,
    type              text NOT NULL,
    format            text NOT NULL,
    difficulty        text NOT NULL,
    title             varchar(255) NOT NULL,
    description       text NOT NULL,
    topics            text[] NOT NULL,
    companies         text[] NOT NULL DEFAULT '{}',
    hints             text[] NOT NULL DEFAULT '{}',
    expected_approach text,
    evaluation_rubric jsonb,
    time_limit_min    int,
    is_active         boolean NOT NULL DEFAULT true,
    times_asked       int NOT NULL DEFAULT 0,
    avg_score         decimal(5, 2),
    score_count       int NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL DEFAULT now(),
    updated_at        timestamptz NOT NULL DEFAULT now(),
    version           int NOT NULL DEFAULT 0,
    CONSTRAINT questions_slug_key UNIQUE (slug),
    CONSTRAINT questions_type_known CHECK (type IN ('DSA', 'SYSTEM_DESIGN')),
    CONSTRAINT questions_format_known CHECK (format IN ('OPEN_ENDED', 'MCQ', 'SCENARIO')),
    CONSTRAINT questions_dsa_is_open_ended CHECK (type <> 'DSA' OR format = 'OPEN_ENDED'),
    CONSTRAINT questions_difficulty_known CHECK (difficulty IN ('EASY', 'MEDIUM', 'HARD')),
    CONSTRAINT questions_some_topic CHECK (cardinality(topics) >= 1),
    CONSTRAINT questions_time_limit_positive CHECK (time_limit_min > 0),
    CONSTRAINT questions_times_asked_range CHECK (times_asked >= 0),
    CONSTRAINT questions_avg_score_range CHECK (avg_score BETWEEN 0 AND 100),
    CONSTRAINT questions_score_count_range CHECK (score_count >= 0)
);
CREATE INDEX idx_questions_type_difficulty ON questions (type, difficulty);
CREATE INDEX idx_questions_type_format ON questions (type, format);
CREATE INDEX idx_questions_topics ON questions USING gin (topics);
CREATE INDEX idx_questions_active ON questions (is_active) WHERE is_active;
CREATE TRIGGER questions_touch BEFORE UPDATE ON questions FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:question-versions
CREATE TABLE question_versions (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    question_id   uuid NOT NULL REFERENCES questions ON DELETE CASCADE,
    number        int NOT NULL,
    content_hash  char(64) NOT NULL,
    content       jsonb NOT NULL,
    state         text NOT NULL DEFAULT 'DRAFT',
    verify_report jsonb,
    created_by    uuid REFERENCES users ON DELETE SET NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT question_versions_number_key UNIQUE (question_id, number),
    CONSTRAINT question_versions_content_key UNIQUE (question_id, content_hash),
    CONSTRAINT question_versions_id_question_key UNIQUE (id, question_id),
    CONSTRAINT question_versions_number_positive CHECK (number >= 1),
    CONSTRAINT question_versions_hash_is_sha256 CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT question_versions_content_is_object CHECK (jsonb_typeof(content) = 'object'),
    CONSTRAINT question_versions_state_known CHECK (state IN ('DRAFT', 'VERIFIED', 'LIVE', 'RETIRED'))
);
CREATE UNIQUE INDEX question_versions_one_live ON question_versions (question_id) WHERE state = 'LIVE';
CREATE INDEX idx_question_versions_created_by ON question_versions (created_by);
CREATE TRIGGER question_versions_touch BEFORE UPDATE ON question_versions
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:question-version-content-is-fixed splitStatements:false
--comment: rounds and submissions pin versions, so what a version says must never change
CREATE FUNCTION refuse_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the content of question version % is fixed', OLD.id USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER question_versions_fixed BEFORE UPDATE OF question_id, number, content_hash, content ON question_versions
    FOR EACH ROW
    WHEN ((OLD.question_id, OLD.number, OLD.content_hash, OLD.content)
        IS DISTINCT FROM (NEW.question_id, NEW.number, NEW.content_hash, NEW.content))
    EXECUTE FUNCTION refuse_version_change();

--changeset assay:question-version-tests
--comment: the tests that judge; bytes, because a program reads and writes bytes
CREATE TABLE question_version_tests (
    version_id  uuid NOT NULL REFERENCES question_versions ON DELETE CASCADE,
    position    int NOT NULL,
    name        text NOT NULL,
    is_sample   boolean NOT NULL,
    group_name  text NOT NULL,
    weight      double precision NOT NULL,
    input       bytea NOT NULL,
    expected    bytea NOT NULL,
    explanation text,
    note        text,
    PRIMARY KEY (version_id, position),
    CONSTRAINT question_version_tests_name_key UNIQUE (version_id, name),
    CONSTRAINT question_version_tests_position_range CHECK (position >= 0),
    CONSTRAINT question_version_tests_weight_range CHECK (weight >= 0)
);

--changeset assay:question-options
CREATE TABLE question_options (
    id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    question_id uuid NOT NULL REFERENCES questions ON DELETE CASCADE,
    option_key  varchar(1) NOT NULL,
    option_text text NOT NULL,
    is_correct  boolean NOT NULL,
    explanation text,
    order_index int NOT NULL,
    CONSTRAINT question_options_key_key UNIQUE (question_id, option_key),
    CONSTRAINT question_options_key_known CHECK (option_key IN ('A', 'B', 'C', 'D'))
);
CREATE INDEX idx_question_options_question ON question_options (question_id);
CREATE UNIQUE INDEX question_options_one_correct ON question_options (question_id) WHERE is_correct;

--changeset assay:question-test-cases
--comment: a readable mirror of the live version's tests; judging reads question_version_tests
CREATE TABLE question_test_cases (
    id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    question_id      uuid NOT NULL REFERENCES questions ON DELETE CASCADE,
    name             text NOT NULL,
    group_name       text NOT NULL DEFAULT '',
    weight           double precision NOT NULL DEFAULT 1,
    input            text NOT NULL,
    expected_output  text NOT NULL,
    is_sample        boolean NOT NULL,
    order_index      int NOT NULL,
    checker_override jsonb,
    explanation      text,
    note             text,
    content_hash     char(64) NOT NULL,
    created_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT question_test_cases_name_key UNIQUE (question_id, name),
    CONSTRAINT question_test_cases_weight_range CHECK (weight >= 0),
    CONSTRAINT question_test_cases_hash_is_sha256 CHECK (content_hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX idx_test_cases_question ON question_test_cases (question_id);
