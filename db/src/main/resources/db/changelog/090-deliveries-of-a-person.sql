--liquibase formatted sql

--changeset assay:deliveries-of-a-person-in-order
DROP INDEX idx_webhook_deliveries_user;
CREATE INDEX idx_webhook_deliveries_user ON webhook_deliveries (user_id, created_at);
