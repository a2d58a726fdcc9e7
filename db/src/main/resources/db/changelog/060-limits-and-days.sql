--liquibase formatted sql

--changeset assay:limits-of-tokens
--comment: requests a minute; 0 is no limit, and null the one that all tokens have
ALTER TABLE api_tokens
    ADD COLUMN requests_per_min int,
    ADD CONSTRAINT api_tokens_requests_range CHECK (requests_per_min BETWEEN 0 AND 1000000);

--changeset assay:interruption-allowance
--comment: so much of all interruptions of an interview counts as paused; what was set when it was made holds for it
ALTER TABLE interviews
    ADD COLUMN interruption_allowance_sec int NOT NULL DEFAULT 600,
    ADD CONSTRAINT interviews_interruption_allowance_range CHECK (interruption_allowance_sec BETWEEN 0 AND 86400);

--changeset assay:days-of-completed-interviews
--comment: the day an interview ended on, in the time zone its person had then; statistics of a day are made of these
ALTER TABLE interviews
    ADD COLUMN completed_on date,
    ADD CONSTRAINT interviews_completed_on_when_completed CHECK (completed_on IS NULL OR status = 'COMPLETED');
WITH zones AS MATERIALIZED (SELECT name FROM pg_timezone_names)
UPDATE interviews i
   SET completed_on = (i.ended_at AT TIME ZONE coalesce(z.name, 'UTC'))::date
  FROM interviews j
  LEFT JOIN user_profiles p ON p.user_id = j.user_id
  LEFT JOIN zones z ON z.name = p.timezone
 WHERE j.id = i.id AND i.status = 'COMPLETED' AND i.kind = 'PRACTICE' AND i.ended_at IS NOT NULL;
CREATE INDEX idx_interviews_user_completed ON interviews (user_id, completed_on) WHERE completed_on IS NOT NULL;

--changeset assay:topics-of-banks
--comment: the words under which a bank files its questions, and other words for them
CREATE TABLE bank_topics (
    bank  varchar(100) NOT NULL,
    word  varchar(100) NOT NULL,
    topic varchar(100) NOT NULL,
    PRIMARY KEY (bank, word)
);
-- They come with publishing, which is not to be left out next time.
DELETE FROM published_banks;

--changeset assay:jobs-that-failed
CREATE INDEX idx_code_submissions_dead ON code_submissions (finished_at) WHERE verdict = 'IE';
CREATE INDEX idx_executions_dead ON executions (finished_at) WHERE verdict = 'IE';
CREATE INDEX idx_rejudged_submissions_dead ON rejudged_submissions (finished_at) WHERE verdict = 'IE';
