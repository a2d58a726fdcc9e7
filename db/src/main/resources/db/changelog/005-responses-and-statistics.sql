--liquibase formatted sql

--changeset assay:scenario-responses
CREATE TABLE scenario_responses (
    id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    round_id         uuid NOT NULL REFERENCES rounds ON DELETE CASCADE,
    question_id      uuid NOT NULL REFERENCES questions ON DELETE RESTRICT,
    revision         int NOT NULL DEFAULT 1,
    user_answer      varchar(1),
    user_explanation text,
    is_correct       boolean,
    locked_at        timestamptz,
    ai_evaluation    text,
    evaluation       jsonb,
    provider         text,
    rubric_version   text,
    score            int,
    created_at       timestamptz NOT NULL DEFAULT now(),
    updated_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT scenario_responses_user_answer_known CHECK (user_answer IN ('A', 'B', 'C', 'D')),
    CONSTRAINT scenario_responses_revision_positive CHECK (revision >= 1),
    CONSTRAINT scenario_responses_score_range CHECK (score BETWEEN 0 AND 100)
);
CREATE INDEX idx_scenario_responses_round ON scenario_responses (round_id);
CREATE INDEX idx_scenario_responses_question ON scenario_responses (question_id);
CREATE TRIGGER scenario_responses_touch BEFORE UPDATE ON scenario_responses
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:user-daily-stats
CREATE TABLE user_daily_stats (
    id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id              uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    date                 date NOT NULL,
    interviews_completed int NOT NULL DEFAULT 0,
    dsa_count            int NOT NULL DEFAULT 0,
    system_design_count  int NOT NULL DEFAULT 0,
    avg_score            decimal(5, 2),
    time_spent_min       int NOT NULL DEFAULT 0,
    topics_practiced     text[] NOT NULL DEFAULT '{}',
    streak_days          int NOT NULL DEFAULT 0,
    created_at           timestamptz NOT NULL DEFAULT now(),
    updated_at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_daily_stats_user_date_key UNIQUE (user_id, date),
    CONSTRAINT user_daily_stats_avg_score_range CHECK (avg_score BETWEEN 0 AND 100),
    CONSTRAINT user_daily_stats_counts_range CHECK
        (interviews_completed >= 0 AND dsa_count >= 0 AND system_design_count >= 0
            AND time_spent_min >= 0 AND streak_days >= 0)
);
CREATE INDEX idx_daily_stats_user_date ON user_daily_stats (user_id, date DESC);
CREATE TRIGGER user_daily_stats_touch BEFORE UPDATE ON user_daily_stats
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
