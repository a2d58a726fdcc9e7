package dev.assay.db.question;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An image as whoever asks for it gets it.
 *
 * @param content must not be changed
 */
// The bytes go from the database to whoever asked; copying them would buy nothing.
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("question_images")
public record StoredImage(@Id String sha256, String mediaType, byte[] content) {}
