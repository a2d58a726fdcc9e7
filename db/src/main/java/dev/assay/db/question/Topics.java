package dev.assay.db.question;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** The topics that questions are filed under. */
@Singleton
public class Topics {
    private final TopicRows rows;

    Topics(TopicRows rows) {
        this.rows = rows;
    }

    /**
     * From each word to the topic that it means: those of the published banks' taxonomies, and the topics that questions have
     * who came without a bank. A topic means itself.
     */
    public Map<String, String> words() {
        return rows.words().stream()
                .collect(Collectors.toMap(TopicRow::word, TopicRow::topic, (topic, other) -> topic));
    }
}
