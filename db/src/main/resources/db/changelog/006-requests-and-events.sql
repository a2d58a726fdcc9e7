--liquibase formatted sql

--changeset assay:idempotency-records
--comment: status_code is null while the first request with the key is still running
CREATE TABLE idempotency_records (
    id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id          uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    method           varchar(10) NOT NULL,
    path             text NOT NULL,
    idempotency_key  varchar(255) NOT NULL,
    fingerprint      text NOT NULL,
    status_code      int,
    response_headers jsonb,
    response_body    bytea,
    created_at       timestamptz NOT NULL DEFAULT now(),
    completed_at     timestamptz,
    expires_at       timestamptz NOT NULL,
    CONSTRAINT idempotency_records_key_key UNIQUE (user_id, method, path, idempotency_key),
    CONSTRAINT idempotency_records_status_code_range CHECK (status_code BETWEEN 100 AND 499),
    CONSTRAINT idempotency_records_complete CHECK ((status_code IS NULL) = (completed_at IS NULL)),
    CONSTRAINT idempotency_records_expiry_after_creation CHECK (expires_at > created_at)
);
CREATE INDEX idx_idempotency_records_expires ON idempotency_records (expires_at);

--changeset assay:outbox-events
--comment: the id is the order in which events are told, so it comes from a sequence
CREATE TABLE outbox_events (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    aggregate_type varchar(50) NOT NULL,
    aggregate_id   uuid NOT NULL,
    event_type     varchar(100) NOT NULL,
    payload        jsonb NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT outbox_events_payload_is_object CHECK (jsonb_typeof(payload) = 'object')
);
CREATE INDEX idx_outbox_events_aggregate ON outbox_events (aggregate_type, aggregate_id, id);
CREATE INDEX idx_outbox_events_created ON outbox_events (created_at);
