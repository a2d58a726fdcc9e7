package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.image.Image;
import dev.assay.image.ImageLinks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/**
 * A question with everything a version of it fixes.
 *
 * @param statement Markdown, seen by candidates
 * @param hints in the order they are given
 * @param approach Markdown, hidden until the round is over
 * @param timeLimitMin minutes a round gives for it, 1 to 480
 * @param images that its statement shows, by relative links; in order of their names
 */
public record Question(
        UUID id,
        Slug slug,
        Difficulty difficulty,
        String title,
        String statement,
        List<String> topics,
        List<String> companies,
        List<String> hints,
        Optional<String> approach,
        OptionalInt timeLimitMin,
        Task task,
        List<Image> images) {
    private static final int MAX_TITLE_LENGTH = 200;
    private static final int MAX_MINUTES = 480;

    public Question {
        requirePresent(id, slug, difficulty, approach, task);
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
        topics = List.copyOf(topics);
        companies = List.copyOf(companies);
        hints = List.copyOf(hints);
        images = List.copyOf(images);
    }

    /** Without images. */
    public Question(
            UUID id,
            Slug slug,
            Difficulty difficulty,
            String title,
            String statement,
            List<String> topics,
            List<String> companies,
            List<String> hints,
            Optional<String> approach,
            OptionalInt timeLimitMin,
            Task task) {
        this(id, slug, difficulty, title, statement, topics, companies, hints, approach, timeLimitMin, task, List.of());
    }

    /**
     * The statement for whoever shows it: its images are where the reader finds them.
     *
     * @param address of an image
     */
    public String statement(Function<Image, String> address) {
        return ImageLinks.with(
                statement,
                target -> images.stream()
                        .filter(image -> target.equals(ImageLinks.FOLDER + image.name()))
                        .findFirst()
                        .map(address)
                        .orElse(target));
    }

    public Kind kind() {
        return task.kind();
    }

    public PracticeType type() {
        return kind().type();
    }

    public QuestionFormat format() {
        return kind().format();
    }

    /** The program that is asked for; empty for questions answered otherwise. */
    public Optional<CodeTask> code() {
        return task instanceof CodeTask code ? Optional.of(code) : Optional.empty();
    }

    /**
     * The program that is asked for, where only such questions come.
     *
     * @throws IllegalStateException if the question is answered otherwise
     */
    public CodeTask requireCode() {
        return code().orElseThrow(() -> new IllegalStateException(
                "question " + slug + " is of kind " + kind().word() + " (expected: stdio, function or class)"));
    }

    /** In judging order; none for questions that are not answered by programs. */
    public List<TestCase> tests() {
        return code().map(CodeTask::tests).orElse(List.of());
    }

    /** What graders look for, as JSON; hidden from candidates. Empty if nothing is said. */
    public Optional<JsonNode> rubric() {
        return TaskJson.rubric(task);
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
}
