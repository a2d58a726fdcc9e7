--liquibase formatted sql

--changeset assay:question-images
--comment: what statements show, once for whichever versions show it; the address is checked, so it can be cached for ever
CREATE TABLE question_images (
    sha256     char(64) PRIMARY KEY,
    media_type text NOT NULL,
    content    bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT question_images_address_is_content CHECK (encode(sha256(content), 'hex') = sha256),
    CONSTRAINT question_images_media_type_known CHECK (media_type IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp'))
);
ALTER TABLE question_images ALTER COLUMN content SET STORAGE EXTERNAL;
