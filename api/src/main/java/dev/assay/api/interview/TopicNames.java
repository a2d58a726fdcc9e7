package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.Violations;
import dev.assay.db.question.Topics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Holds the topics of a request against those that questions are filed under. */
@Singleton
final class TopicNames {
    private final Topics topics;

    TopicNames(Topics topics) {
        this.topics = requireNonNull(topics, "topics is null");
    }

    /**
     * Notes the topics that there are none of, with those that may have been meant.
     *
     * @param wanted as the client sent them; every text is judged without regard to case and blanks around it
     */
    void check(List<String> wanted, Violations violations) {
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, String> words = topics.words();
        for (int index = 0; index < wanted.size(); index++) {
            String word = InterviewRequest.topic(wanted.get(index));
            if (!word.equals(words.get(word))) {
                List<String> near = NearWords.to(word, words);
                violations.add(
                        "/config/topics/" + index,
                        "unknown-topic",
                        "topic is '" + wanted.get(index).strip() + "' (expected: a topic of the questions"
                                + (near.isEmpty() ? "" : ", perhaps " + String.join(", ", near)) + ")");
            }
        }
    }
}
