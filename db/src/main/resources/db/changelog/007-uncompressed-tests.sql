--liquibase formatted sql

--changeset assay:uncompressed-tests
--comment: tests of an execution are read once. compressing six megabytes of them took a quarter of a second
ALTER TABLE executions ALTER COLUMN tests SET STORAGE EXTERNAL;
