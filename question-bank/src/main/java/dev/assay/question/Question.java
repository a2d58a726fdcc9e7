package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.checker.CheckerSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A question with everything a version of it fixes.
 *
 * @param statement Markdown, seen by candidates
 * @param hints in the order they are given
 * @param approach Markdown, hidden until the round is over
 * @param rubric what graders look for; must not be changed
 * @param timeLimitMin minutes a round gives for it, 1 to 480
 * @param languages ids of the languages it may be answered in
 * @param tests in judging order; ids are unique
 */
public record Question(
        UUID id,
        Slug slug,
        PracticeType type,
        QuestionFormat format,
        Difficulty difficulty,
        String title,
        String statement,
        List<String> topics,
        List<String> companies,
        List<String> hints,
        Optional<String> approach,
        Optional<JsonNode> rubric,
        OptionalInt timeLimitMin,
        Limits limits,
        CheckerSpec checker,
        List<String> languages,
        List<TestCase> tests) {
    private static final int MAX_TITLE_LENGTH = 200;
    private static final int MAX_MINUTES = 480;

    public Question {
        requirePresent(id, slug, type, format, difficulty, approach, rubric, limits, checker);
        if (title.isBlank() || title.length() > MAX_TITLE_LENGTH) {
            throw new IllegalArgumentException("title \"" + title + "\" (expected: 1 to 200 characters, not blank)");
        }
        if (statement.isBlank()) {
            throw new IllegalArgumentException("statement of " + slug + " is blank (expected: the question's text)");
        }
        if (timeLimitMin.isPresent() && (timeLimitMin.getAsInt() < 1 || timeLimitMin.getAsInt() > MAX_MINUTES)) {
            throw new IllegalArgumentException(
                    "time_limit_min " + timeLimitMin.getAsInt() + " (expected: 1 to " + MAX_MINUTES + ")");
        }
        requireDistinctIds(tests);
        topics = List.copyOf(topics);
        companies = List.copyOf(companies);
        hints = List.copyOf(hints);
        languages = List.copyOf(languages);
        tests = List.copyOf(tests);
    }

    /**
     * SHA-256 over the whole content, tests included, as 64 lower-case hexadecimal digits. Equal questions have equal
     * hashes, in every process and on every machine.
     */
    public String contentHash() {
        return ContentHash.of(this);
    }

    private static void requirePresent(Object... components) {
        for (Object component : components) {
            Objects.requireNonNull(component);
        }
    }

    private static void requireDistinctIds(List<TestCase> tests) {
        Set<String> seen = new HashSet<>();
        for (TestCase test : tests) {
            if (!seen.add(test.id())) {
                throw new IllegalArgumentException(
                        "test id \"" + test.id() + "\" is used twice (expected: distinct ids)");
            }
        }
    }
}
