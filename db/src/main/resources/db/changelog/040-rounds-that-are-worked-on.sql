--liquibase formatted sql

--changeset assay:interview-clock
--comment: paused_total_sec is what was forgiven and pushed the deadline back; interruptions are a part of it
ALTER TABLE interviews
    ADD COLUMN interrupted_total_sec int NOT NULL DEFAULT 0,
    ADD COLUMN time_multiplier double precision NOT NULL DEFAULT 1,
    ADD COLUMN break_left_sec int NOT NULL DEFAULT 0,
    ADD CONSTRAINT interviews_interrupted_range CHECK (interrupted_total_sec BETWEEN 0 AND paused_total_sec),
    ADD CONSTRAINT interviews_time_multiplier_range CHECK (time_multiplier BETWEEN 1 AND 3),
    ADD CONSTRAINT interviews_break_left_range CHECK (break_left_sec >= 0);
CREATE INDEX idx_interviews_open ON interviews (updated_at)
    WHERE status IN ('CREATED', 'IN_PROGRESS', 'PAUSED', 'INTERRUPTED');

--changeset assay:round-clock-and-score
ALTER TABLE rounds
    ADD COLUMN own_limit_sec int,
    ADD COLUMN paused_sec int NOT NULL DEFAULT 0,
    ADD COLUMN settled_at timestamptz,
    ADD COLUMN version int NOT NULL DEFAULT 0,
    ADD CONSTRAINT rounds_own_limit_positive CHECK (own_limit_sec > 0),
    ADD CONSTRAINT rounds_paused_range CHECK (paused_sec >= 0),
    ADD CONSTRAINT rounds_settled_when_final CHECK (settled_at IS NULL OR status IN ('COMPLETED', 'SKIPPED'));
CREATE INDEX idx_rounds_unsettled ON rounds (interview_id)
    WHERE settled_at IS NULL AND status IN ('COMPLETED', 'SKIPPED');

--changeset assay:code-drafts
CREATE TABLE code_drafts (
    id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    round_id uuid NOT NULL REFERENCES rounds ON DELETE CASCADE,
    language varchar(20) NOT NULL,
    code     text NOT NULL,
    revision int NOT NULL DEFAULT 1,
    saved_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT code_drafts_language_key UNIQUE (round_id, language),
    CONSTRAINT code_drafts_code_size CHECK (octet_length(code) <= 65536),
    CONSTRAINT code_drafts_revision_positive CHECK (revision >= 1)
);

--changeset assay:hint-reveals
CREATE TABLE hint_reveals (
    round_id    uuid NOT NULL REFERENCES rounds ON DELETE CASCADE,
    hint_number int NOT NULL,
    revealed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (round_id, hint_number),
    CONSTRAINT hint_reveals_number_positive CHECK (hint_number >= 1)
);

--changeset assay:response-revisions
ALTER TABLE scenario_responses
    ADD CONSTRAINT scenario_responses_revision_key UNIQUE (round_id, revision),
    ADD CONSTRAINT scenario_responses_text_size CHECK (octet_length(user_explanation) <= 65536),
    ADD CONSTRAINT scenario_responses_judged_when_locked CHECK (is_correct IS NULL OR locked_at IS NOT NULL);

--changeset assay:accommodations
--comment: what candidates set for practice (SELF) and what the staff sets for everything (STAFF)
CREATE TABLE accommodations (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id         uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    source          text NOT NULL,
    time_multiplier double precision NOT NULL DEFAULT 1,
    extra_break_min int NOT NULL DEFAULT 0,
    screen_reader   boolean NOT NULL DEFAULT false,
    large_font      boolean NOT NULL DEFAULT false,
    no_proctoring   boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),
    version         int NOT NULL DEFAULT 1,
    CONSTRAINT accommodations_source_key UNIQUE (user_id, source),
    CONSTRAINT accommodations_source_known CHECK (source IN ('SELF', 'STAFF')),
    CONSTRAINT accommodations_time_multiplier_range CHECK (time_multiplier BETWEEN 1 AND 3),
    CONSTRAINT accommodations_extra_break_range CHECK (extra_break_min BETWEEN 0 AND 1440)
);
CREATE TRIGGER accommodations_touch BEFORE UPDATE ON accommodations
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:outbox-order
--comment: numbers are taken before commits, so readers go by transactions: those older than every running one are complete
ALTER TABLE outbox_events ADD COLUMN xact xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX idx_outbox_events_order ON outbox_events (xact, id);

--changeset assay:stream-tickets
CREATE TABLE stream_tickets (
    ticket_hash  char(64) PRIMARY KEY,
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    session_id   uuid NOT NULL,
    interview_id uuid NOT NULL REFERENCES interviews ON DELETE CASCADE,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX idx_stream_tickets_user ON stream_tickets (user_id);
CREATE INDEX idx_stream_tickets_interview ON stream_tickets (interview_id);
CREATE INDEX idx_stream_tickets_expires ON stream_tickets (expires_at);
