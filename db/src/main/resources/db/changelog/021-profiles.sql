--liquibase formatted sql

--changeset assay:profiles-in-full
--comment: skills and resumes get tables of their own below
ALTER TABLE user_profiles
    DROP COLUMN skills,
    DROP COLUMN resume_url,
    DROP COLUMN resume_parsed,
    ADD COLUMN phone                varchar(50),
    ADD COLUMN bio                  varchar(4000),
    ADD COLUMN location             varchar(200),
    ADD COLUMN city                 varchar(100),
    ADD COLUMN state                varchar(100),
    ADD COLUMN country              varchar(100),
    ADD COLUMN zip_code             varchar(20),
    ADD COLUMN linkedin_url         varchar(500),
    ADD COLUMN github_url           varchar(500),
    ADD COLUMN portfolio_url        varchar(500),
    ADD COLUMN website_url          varchar(500),
    ADD COLUMN current_job_title    varchar(200),
    ADD COLUMN current_company      varchar(200),
    ADD COLUMN ui_locale            varchar(20) NOT NULL DEFAULT 'en',
    ADD COLUMN desired_salary_min   int,
    ADD COLUMN desired_salary_max   int,
    ADD COLUMN desired_work_mode    text,
    ADD COLUMN desired_job_types    text[] NOT NULL DEFAULT '{}',
    ADD COLUMN willing_to_relocate  boolean NOT NULL DEFAULT false,
    ADD COLUMN preferred_locations  text[] NOT NULL DEFAULT '{}',
    ADD COLUMN available_start_date date,
    ADD CONSTRAINT user_profiles_links_are_web CHECK
        (coalesce(linkedin_url, 'https://') ~ '^https?://' AND coalesce(github_url, 'https://') ~ '^https?://'
            AND coalesce(portfolio_url, 'https://') ~ '^https?://' AND coalesce(website_url, 'https://') ~ '^https?://'),
    ADD CONSTRAINT user_profiles_salary_in_order CHECK
        (desired_salary_min >= 0 AND desired_salary_max >= 0 AND desired_salary_min <= desired_salary_max),
    ADD CONSTRAINT user_profiles_work_mode_known CHECK (desired_work_mode IN ('REMOTE', 'HYBRID', 'ONSITE')),
    ADD CONSTRAINT user_profiles_job_types_known CHECK
        (desired_job_types <@ ARRAY['FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY']);

--changeset assay:experiences
CREATE TABLE experiences (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id      uuid NOT NULL REFERENCES user_profiles (user_id) ON DELETE CASCADE,
    company      varchar(200) NOT NULL,
    position     varchar(200) NOT NULL,
    description  varchar(4000),
    location     varchar(200),
    work_mode    text,
    start_date   date NOT NULL,
    end_date     date,
    is_current   boolean NOT NULL,
    achievements text[] NOT NULL DEFAULT '{}',
    technologies text[] NOT NULL DEFAULT '{}',
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now(),
    version      int NOT NULL DEFAULT 0,
    CONSTRAINT experiences_work_mode_known CHECK (work_mode IN ('REMOTE', 'HYBRID', 'ONSITE')),
    CONSTRAINT experiences_dates_in_order CHECK (end_date >= start_date),
    CONSTRAINT experiences_current_has_no_end CHECK (is_current = (end_date IS NULL))
);
CREATE INDEX idx_experiences_user ON experiences (user_id);
CREATE INDEX idx_experiences_current ON experiences (is_current);
CREATE TRIGGER experiences_touch BEFORE UPDATE ON experiences FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:educations
CREATE TABLE educations (
    id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id        uuid NOT NULL REFERENCES user_profiles (user_id) ON DELETE CASCADE,
    institution    varchar(200) NOT NULL,
    degree         varchar(200) NOT NULL,
    field_of_study varchar(200) NOT NULL,
    location       varchar(200),
    start_date     date NOT NULL,
    end_date       date,
    is_current     boolean NOT NULL,
    gpa            double precision,
    achievements   text[] NOT NULL DEFAULT '{}',
    coursework     text[] NOT NULL DEFAULT '{}',
    created_at     timestamptz NOT NULL DEFAULT now(),
    updated_at     timestamptz NOT NULL DEFAULT now(),
    version        int NOT NULL DEFAULT 0,
    CONSTRAINT educations_dates_in_order CHECK (end_date >= start_date),
    CONSTRAINT educations_current_has_no_end CHECK (is_current = (end_date IS NULL)),
    CONSTRAINT educations_gpa_range CHECK (gpa >= 0)
);
CREATE INDEX idx_educations_user ON educations (user_id);
CREATE INDEX idx_educations_current ON educations (is_current);
CREATE TRIGGER educations_touch BEFORE UPDATE ON educations FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:skills
CREATE TABLE skills (
    id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id             uuid NOT NULL REFERENCES user_profiles (user_id) ON DELETE CASCADE,
    name                varchar(100) NOT NULL,
    category            varchar(100),
    level               text NOT NULL,
    years_of_experience int,
    endorsements        int NOT NULL DEFAULT 0,
    created_at          timestamptz NOT NULL DEFAULT now(),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    version             int NOT NULL DEFAULT 0,
    CONSTRAINT skills_level_known CHECK (level IN ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')),
    CONSTRAINT skills_years_range CHECK (years_of_experience BETWEEN 0 AND 50),
    CONSTRAINT skills_endorsements_range CHECK (endorsements >= 0)
);
CREATE UNIQUE INDEX idx_skills_user_name ON skills (user_id, lower(name));
CREATE INDEX idx_skills_category ON skills (category);
CREATE TRIGGER skills_touch BEFORE UPDATE ON skills FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

--changeset assay:certifications
CREATE TABLE certifications (
    id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id              uuid NOT NULL REFERENCES user_profiles (user_id) ON DELETE CASCADE,
    name                 varchar(200) NOT NULL,
    issuing_organization varchar(200) NOT NULL,
    issue_date           date NOT NULL,
    expiry_date          date,
    credential_id        varchar(200),
    credential_url       varchar(500),
    does_not_expire      boolean NOT NULL,
    created_at           timestamptz NOT NULL DEFAULT now(),
    updated_at           timestamptz NOT NULL DEFAULT now(),
    version              int NOT NULL DEFAULT 0,
    CONSTRAINT certifications_dates_in_order CHECK (expiry_date >= issue_date),
    CONSTRAINT certifications_lasting_has_no_expiry CHECK (NOT does_not_expire OR expiry_date IS NULL),
    CONSTRAINT certifications_link_is_web CHECK (credential_url ~ '^https?://')
);
CREATE INDEX idx_certifications_user ON certifications (user_id);
CREATE TRIGGER certifications_touch BEFORE UPDATE ON certifications
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
