--liquibase formatted sql

--changeset assay:published-banks
--comment: which files a bank was last published from, whole and live, so that doing it again can be left out
CREATE TABLE published_banks (
    bank         text PRIMARY KEY,
    stamp        char(64) NOT NULL CONSTRAINT published_banks_stamp_is_sha256 CHECK (stamp ~ '^[0-9a-f]{64}$'),
    published_at timestamptz NOT NULL DEFAULT now()
);
