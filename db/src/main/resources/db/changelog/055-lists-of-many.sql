--liquibase formatted sql

--changeset assay:interviews-of-a-user-by-creation
CREATE INDEX idx_interviews_user_created ON interviews (user_id, created_at DESC, id DESC);

--changeset assay:users-by-role-status-and-creation
DROP INDEX idx_users_status;
CREATE INDEX idx_users_status ON users (status, created_at DESC, id DESC);
CREATE INDEX idx_users_role ON users (role, created_at DESC, id DESC);
CREATE INDEX idx_users_capabilities ON users USING gin (capabilities);

--changeset assay:users-by-text
--comment: parts of addresses and names are found by their trigrams; the extension comes with PostgreSQL
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX idx_users_text ON users USING gin (lower(email) gin_trgm_ops, lower(name) gin_trgm_ops);

--changeset assay:audit-log-by-what-is-asked
DROP INDEX idx_audit_log_actor;
DROP INDEX idx_audit_log_subject;
CREATE INDEX idx_audit_log_actor ON audit_log (actor_user_id, at DESC, id DESC);
CREATE INDEX idx_audit_log_subject ON audit_log (subject_id, at DESC, id DESC);
CREATE INDEX idx_audit_log_action ON audit_log (action, at DESC, id DESC);

--changeset assay:exports-that-are-due
CREATE INDEX idx_data_exports_open ON data_exports (requested_at) WHERE status IN ('PENDING', 'RUNNING');
CREATE INDEX idx_data_exports_ready ON data_exports (finished_at) WHERE status = 'READY';

--changeset assay:api-tokens-by-expiry
CREATE INDEX idx_api_tokens_expires ON api_tokens (expires_at);
