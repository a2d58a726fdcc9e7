--liquibase formatted sql

--changeset assay:touch-updated-at splitStatements:false
--comment: one trigger function for every table with updated_at, so that no writer can forget it
CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;

--changeset assay:users
CREATE TABLE users (
    id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email             varchar(255) NOT NULL,
    name              varchar(255) NOT NULL,
    first_name        varchar(255),
    last_name         varchar(255),
    avatar_file_id    uuid,
    password_hash     text,
    role              text NOT NULL DEFAULT 'USER',
    capabilities      text[] NOT NULL DEFAULT '{}',
    status            text NOT NULL DEFAULT 'ACTIVE',
    email_verified    boolean NOT NULL DEFAULT false,
    email_verified_at timestamptz,
    last_login_at     timestamptz,
    created_at        timestamptz NOT NULL DEFAULT now(),
    updated_at        timestamptz NOT NULL DEFAULT now(),
    version           int NOT NULL DEFAULT 0,
    CONSTRAINT users_role_known CHECK (role IN ('USER', 'ADMIN')),
    CONSTRAINT users_capabilities_known CHECK (capabilities <@ ARRAY['INTERVIEWER', 'AUTHOR']),
    CONSTRAINT users_status_known CHECK (status IN ('ACTIVE', 'INACTIVE', 'SUSPENDED'))
);
CREATE UNIQUE INDEX idx_users_email ON users (lower(email));
CREATE INDEX idx_users_status ON users (status);
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:user-identities
CREATE TABLE user_identities (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    provider   varchar(50) NOT NULL,
    subject    varchar(255) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_identities_provider_subject_key UNIQUE (provider, subject)
);
CREATE INDEX idx_user_identities_user ON user_identities (user_id);

--changeset assay:user-profiles
CREATE TABLE user_profiles (
    id                      uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id                 uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    experience_years        int,
    target_role             varchar(200),
    target_company          varchar(200),
    preferred_code_language varchar(20) NOT NULL DEFAULT 'javascript',
    timezone                varchar(64),
    skills                  text[] NOT NULL DEFAULT '{}',
    weak_topics             text[] NOT NULL DEFAULT '{}',
    strong_topics           text[] NOT NULL DEFAULT '{}',
    resume_url              varchar(500),
    resume_parsed           jsonb,
    created_at              timestamptz NOT NULL DEFAULT now(),
    updated_at              timestamptz NOT NULL DEFAULT now(),
    version                 int NOT NULL DEFAULT 0,
    CONSTRAINT user_profiles_user_id_key UNIQUE (user_id),
    CONSTRAINT user_profiles_experience_years_range CHECK (experience_years BETWEEN 0 AND 50)
);
CREATE TRIGGER user_profiles_touch BEFORE UPDATE ON user_profiles
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:sessions
--comment: one row per refresh token; rotating a token adds a row of the same family and closes the old one
CREATE TABLE sessions (
    id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id            uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    family_id          uuid NOT NULL,
    refresh_token_hash text NOT NULL,
    user_agent         text,
    ip_address         text,
    created_at         timestamptz NOT NULL DEFAULT now(),
    expires_at         timestamptz NOT NULL,
    rotated_at         timestamptz,
    revoked_at         timestamptz,
    CONSTRAINT sessions_refresh_token_hash_key UNIQUE (refresh_token_hash),
    CONSTRAINT sessions_expiry_after_creation CHECK (expires_at > created_at)
);
CREATE INDEX idx_sessions_user ON sessions (user_id);
CREATE INDEX idx_sessions_family ON sessions (family_id);
CREATE INDEX idx_sessions_expires ON sessions (expires_at);

--changeset assay:api-tokens
CREATE TABLE api_tokens (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    name         varchar(100) NOT NULL,
    token_hash   text NOT NULL,
    scopes       text[] NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    CONSTRAINT api_tokens_token_hash_key UNIQUE (token_hash),
    CONSTRAINT api_tokens_some_scope CHECK (cardinality(scopes) >= 1)
);
CREATE INDEX idx_api_tokens_user ON api_tokens (user_id);
CREATE TRIGGER api_tokens_touch BEFORE UPDATE ON api_tokens FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
