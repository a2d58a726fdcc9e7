--liquibase formatted sql

--changeset assay:account-tokens
--comment: secrets that travel by mail; one for each account and purpose, so that a new one voids the one before
CREATE TABLE account_tokens (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    purpose    text NOT NULL,
    token_hash text NOT NULL,
    email      varchar(255) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT account_tokens_user_purpose_key UNIQUE (user_id, purpose),
    CONSTRAINT account_tokens_token_hash_key UNIQUE (token_hash),
    CONSTRAINT account_tokens_purpose_known CHECK
        (purpose IN ('PASSWORD_RESET', 'EMAIL_VERIFY', 'EMAIL_CHANGE', 'INVITE')),
    CONSTRAINT account_tokens_expiry_after_creation CHECK (expires_at > created_at)
);
CREATE INDEX idx_account_tokens_expires ON account_tokens (expires_at);

--changeset assay:throttle-windows
--comment: how often something was tried lately; a subject is a hash where it would be an address
CREATE TABLE throttle_windows (
    subject  varchar(120) PRIMARY KEY,
    attempts int NOT NULL,
    ends_at  timestamptz NOT NULL,
    CONSTRAINT throttle_windows_attempts_range CHECK (attempts >= 0)
);
CREATE INDEX idx_throttle_windows_ends ON throttle_windows (ends_at);

--changeset assay:audit-log
--comment: append-only; ids stay when an account goes, and nothing else here names a person but the address, which goes
CREATE TABLE audit_log (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    at            timestamptz NOT NULL,
    actor_user_id uuid,
    action        varchar(60) NOT NULL,
    subject_type  varchar(30) NOT NULL,
    subject_id    uuid,
    ip_address    text,
    detail        jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT audit_log_detail_is_object CHECK (jsonb_typeof(detail) = 'object')
);
CREATE INDEX idx_audit_log_at ON audit_log (at DESC, id DESC);
CREATE INDEX idx_audit_log_actor ON audit_log (actor_user_id);
CREATE INDEX idx_audit_log_subject ON audit_log (subject_id);

--changeset assay:users-by-creation
CREATE INDEX idx_users_created ON users (created_at DESC, id DESC);
