package dev.assay.db.question;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A version without its tests.
 *
 * @param content a JSON document
 */
@MappedEntity("question_versions")
record VersionRow(@Id UUID id, UUID questionId, int number, String contentHash, String content) {}
