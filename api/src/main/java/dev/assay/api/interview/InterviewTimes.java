package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.db.interview.InterviewClock;
import dev.assay.db.interview.Overdue;
import java.time.Duration;
import java.util.Map;

/**
 * What is done when a client is gone.
 *
 * @param silence after so much of it the interview is interrupted, 20 seconds to an hour
 * @param forInterruptions so much of all interruptions of an interview counts as paused, 0 to 24 hours; it is fixed when the
 *     interview is made
 */
public record InterviewTimes(Duration silence, Duration forInterruptions) {
    private static final String SILENCE = "ASSAY_SILENCE_SEC";
    private static final int SHORTEST_SILENCE = 20;
    private static final int LONGEST_SILENCE = 3600;
    private static final String FOR_INTERRUPTIONS = "ASSAY_INTERRUPTIONS_MIN";
    private static final int MOST_MINUTES = 1440;

    public InterviewTimes {
        requireNonNull(silence, "silence is null");
        requireNonNull(forInterruptions, "forInterruptions is null");
    }

    /**
     * Reads {@code ASSAY_SILENCE_SEC} and {@code ASSAY_INTERRUPTIONS_MIN}.
     *
     * @throws IllegalArgumentException with one line for the person who starts the process
     */
    public static InterviewTimes fromEnvironment(Map<String, String> environment) {
        return new InterviewTimes(
                Duration.ofSeconds(
                        number(environment, SILENCE, Overdue.SILENCE.toSeconds(), SHORTEST_SILENCE, LONGEST_SILENCE)),
                Duration.ofMinutes(number(
                        environment,
                        FOR_INTERRUPTIONS,
                        InterviewClock.FOR_INTERRUPTIONS.toMinutes(),
                        0,
                        MOST_MINUTES)));
    }

    private static int number(Map<String, String> environment, String name, long usual, int min, int max) {
        String text = environment.getOrDefault(name, String.valueOf(usual)).strip();
        if (text.matches("[0-9]{1,5}")) {
            int value = Integer.parseInt(text);
            if (value >= min && value <= max) {
                return value;
            }
        }
        throw new IllegalArgumentException(name + " is '" + text + "' (expected: " + min + " to " + max + ")");
    }
}
