--liquibase formatted sql

--changeset assay:files
--comment: what is in the file store; the bytes are kept there under the id
CREATE TABLE files (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    purpose    text NOT NULL,
    name       varchar(255) NOT NULL,
    media_type varchar(100) NOT NULL,
    size       bigint NOT NULL,
    sha256     text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT files_purpose_known CHECK (purpose IN ('AVATAR', 'RESUME', 'EXPORT')),
    CONSTRAINT files_size_range CHECK (size >= 0),
    CONSTRAINT files_hash_is_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX idx_files_user ON files (user_id);
ALTER TABLE users ADD CONSTRAINT users_avatar_file_id_fkey
    FOREIGN KEY (avatar_file_id) REFERENCES files ON DELETE SET NULL;
CREATE INDEX idx_users_avatar ON users (avatar_file_id);
ALTER TABLE interview_feedback ADD CONSTRAINT interview_feedback_transcript_file_id_fkey
    FOREIGN KEY (transcript_file_id) REFERENCES files ON DELETE SET NULL;
CREATE INDEX idx_interview_feedback_transcript ON interview_feedback (transcript_file_id);

--changeset assay:resumes
CREATE TABLE resumes (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    title        varchar(200) NOT NULL,
    file_id      uuid REFERENCES files ON DELETE SET NULL,
    file_name    varchar(255),
    file_size    bigint,
    mime_type    varchar(100),
    is_primary   boolean NOT NULL DEFAULT false,
    is_active    boolean NOT NULL DEFAULT true,
    raw_text     text,
    parsed_data  jsonb,
    version      int NOT NULL DEFAULT 1,
    row_version  int NOT NULL DEFAULT 0,
    last_used_at timestamptz,
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT resumes_version_positive CHECK (version >= 1),
    CONSTRAINT resumes_file_is_described CHECK
        (file_id IS NULL OR (file_name IS NOT NULL AND file_size >= 0 AND mime_type IS NOT NULL)),
    CONSTRAINT resumes_parsed_data_is_object CHECK (jsonb_typeof(parsed_data) = 'object')
);
CREATE INDEX idx_resumes_user ON resumes (user_id);
CREATE INDEX idx_resumes_file ON resumes (file_id);
CREATE INDEX idx_resumes_active ON resumes (is_active);
CREATE UNIQUE INDEX resumes_one_primary ON resumes (user_id) WHERE is_primary;
CREATE TRIGGER resumes_touch BEFORE UPDATE ON resumes FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:data-exports
CREATE TABLE data_exports (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    status       text NOT NULL DEFAULT 'PENDING',
    file_id      uuid REFERENCES files ON DELETE SET NULL,
    lease_until  timestamptz,
    requested_at timestamptz NOT NULL,
    finished_at  timestamptz,
    CONSTRAINT data_exports_status_known CHECK (status IN ('PENDING', 'RUNNING', 'READY', 'FAILED', 'EXPIRED')),
    CONSTRAINT data_exports_lease_while_running CHECK ((status = 'RUNNING') = (lease_until IS NOT NULL)),
    CONSTRAINT data_exports_finished_when_final CHECK
        ((status IN ('READY', 'FAILED', 'EXPIRED')) = (finished_at IS NOT NULL))
);
CREATE INDEX idx_data_exports_user ON data_exports (user_id, requested_at DESC);
CREATE INDEX idx_data_exports_file ON data_exports (file_id);
