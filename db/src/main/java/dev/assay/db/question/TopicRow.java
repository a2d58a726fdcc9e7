package dev.assay.db.question;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A word, and the topic that it means in one bank. */
@MappedEntity("bank_topics")
record TopicRow(@Id String word, String topic) {}
