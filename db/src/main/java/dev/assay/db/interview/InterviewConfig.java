package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the creator of an interview asked for.
 *
 * @param topics any of these; empty means any topic
 * @param numQuestions 1 to 20
 * @param timeLimitMin minutes for the whole interview, 1 to 1440; empty means no limit
 * @param languages ids of the languages answers may use; empty means every language a question offers
 * @param enforceQuestionTime whether the minutes a question suggests are a limit of its round
 */
public record InterviewConfig(
        List<String> topics,
        int numQuestions,
        OptionalInt timeLimitMin,
        List<String> languages,
        PracticeMode mode,
        boolean hintsAllowed,
        boolean pauseAllowed,
        boolean enforceQuestionTime) {
    public static final int MOST_QUESTIONS = 20;
    public static final int LONGEST_MINUTES = 1440;

    public InterviewConfig {
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        requireNonNull(timeLimitMin, "timeLimitMin");
        requireNonNull(mode, "mode");
        if (numQuestions < 1 || numQuestions > MOST_QUESTIONS) {
            throw new IllegalArgumentException(
                    "numQuestions is " + numQuestions + " (expected: 1 to " + MOST_QUESTIONS + ")");
        }
        if (timeLimitMin.isPresent() && (timeLimitMin.getAsInt() < 1 || timeLimitMin.getAsInt() > LONGEST_MINUTES)) {
            throw new IllegalArgumentException(
                    "timeLimitMin is " + timeLimitMin.getAsInt() + " (expected: 1 to " + LONGEST_MINUTES + ")");
        }
    }

    /** To practise, with hints and pauses, without limits of single rounds. */
    public InterviewConfig(List<String> topics, int numQuestions, OptionalInt timeLimitMin, List<String> languages) {
        this(topics, numQuestions, timeLimitMin, languages, PracticeMode.PRACTICE, true, true, false);
    }

    /** The limit of the whole interview, before anybody's own time is added. */
    public Optional<Duration> limit() {
        return timeLimitMin.isPresent() ? Optional.of(Duration.ofMinutes(timeLimitMin.getAsInt())) : Optional.empty();
    }
}
