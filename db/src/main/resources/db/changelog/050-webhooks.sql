--liquibase formatted sql

--changeset assay:webhook-endpoints
--comment: secrets are encrypted by the application; of events, only those of transactions after since_xact are sent
CREATE TABLE webhook_endpoints (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    url             text NOT NULL,
    description     varchar(255) NOT NULL DEFAULT '',
    event_types     text[] NOT NULL,
    secret          bytea NOT NULL,
    former_secret   bytea,
    former_until    timestamptz,
    since_xact      xid8 NOT NULL DEFAULT pg_current_xact_id(),
    disabled_at     timestamptz,
    disabled_reason text,
    created_by      uuid REFERENCES users ON DELETE SET NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),
    version         int NOT NULL DEFAULT 1,
    CONSTRAINT webhook_endpoints_url_size CHECK (octet_length(url) BETWEEN 1 AND 2048),
    CONSTRAINT webhook_endpoints_some_event CHECK (cardinality(event_types) >= 1),
    CONSTRAINT webhook_endpoints_former_secret_ends CHECK ((former_secret IS NULL) = (former_until IS NULL)),
    CONSTRAINT webhook_endpoints_disabled_reason_known CHECK (disabled_reason IN ('BY_HAND', 'GONE', 'EXHAUSTED')),
    CONSTRAINT webhook_endpoints_disabled_for_a_reason CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
);
CREATE INDEX idx_webhook_endpoints_created ON webhook_endpoints (created_at DESC, id DESC);
CREATE INDEX idx_webhook_endpoints_created_by ON webhook_endpoints (created_by);
CREATE TRIGGER webhook_endpoints_touch BEFORE UPDATE ON webhook_endpoints
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:webhook-deliveries
--comment: seq orders what is sent about one object to one endpoint; next_at is also the end of the claim of whoever is sending
CREATE TABLE webhook_deliveries (
    id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq              bigint GENERATED ALWAYS AS IDENTITY,
    endpoint_id      uuid NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
    event_id         bigint,
    event_type       varchar(100) NOT NULL,
    object_id        uuid NOT NULL,
    user_id          uuid REFERENCES users ON DELETE CASCADE,
    body             text NOT NULL,
    status           text NOT NULL DEFAULT 'PENDING',
    attempt          int NOT NULL DEFAULT 0,
    earlier_attempts int NOT NULL DEFAULT 0,
    next_at          timestamptz NOT NULL,
    created_at       timestamptz NOT NULL,
    finished_at      timestamptz,
    CONSTRAINT webhook_deliveries_event_key UNIQUE (endpoint_id, event_id),
    CONSTRAINT webhook_deliveries_status_known CHECK (status IN ('PENDING', 'HELD', 'DELIVERED', 'FAILED')),
    CONSTRAINT webhook_deliveries_attempts_range CHECK (earlier_attempts BETWEEN 0 AND attempt),
    CONSTRAINT webhook_deliveries_finished_when_final CHECK
        ((status IN ('DELIVERED', 'FAILED')) = (finished_at IS NOT NULL))
);
CREATE INDEX idx_webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_at) WHERE status = 'PENDING';
CREATE INDEX idx_webhook_deliveries_order ON webhook_deliveries (endpoint_id, object_id, seq) WHERE status = 'PENDING';
CREATE INDEX idx_webhook_deliveries_arrived ON webhook_deliveries (endpoint_id, finished_at) WHERE status = 'DELIVERED';
CREATE INDEX idx_webhook_deliveries_list ON webhook_deliveries (endpoint_id, created_at DESC, id DESC);
CREATE INDEX idx_webhook_deliveries_created ON webhook_deliveries (created_at);
CREATE INDEX idx_webhook_deliveries_user ON webhook_deliveries (user_id);

--changeset assay:webhook-attempts
CREATE TABLE webhook_attempts (
    delivery_id uuid NOT NULL REFERENCES webhook_deliveries ON DELETE CASCADE,
    number      int NOT NULL,
    at          timestamptz NOT NULL,
    duration_ms int NOT NULL,
    outcome     text NOT NULL,
    status_code int,
    answer      text NOT NULL,
    PRIMARY KEY (delivery_id, number),
    CONSTRAINT webhook_attempts_number_positive CHECK (number >= 1),
    CONSTRAINT webhook_attempts_duration_range CHECK (duration_ms >= 0),
    CONSTRAINT webhook_attempts_outcome_known CHECK (outcome IN ('ANSWERED', 'TIMED_OUT', 'UNREACHABLE', 'REFUSED')),
    CONSTRAINT webhook_attempts_status_of_answer CHECK ((outcome = 'ANSWERED') = (status_code IS NOT NULL))
);

--changeset assay:webhook-cursor
--comment: up to where the outbox has been made into deliveries; the one row is locked meanwhile
CREATE TABLE webhook_cursor (
    only_one boolean PRIMARY KEY DEFAULT true,
    xact     xid8 NOT NULL,
    event_id bigint NOT NULL,
    CONSTRAINT webhook_cursor_is_one CHECK (only_one)
);
INSERT INTO webhook_cursor (xact, event_id) VALUES (pg_current_xact_id(), 0);
