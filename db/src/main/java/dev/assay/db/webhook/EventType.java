package dev.assay.db.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an endpoint may be told of: the events of the outbox that mean something outside. */
public enum EventType {
    INTERVIEW_COMPLETED,
    INTERVIEW_ABANDONED,
    SUBMISSION_JUDGED,
    QUESTION_PUBLISHED;

    /** The type of what is sent on request, to see whether it arrives; nobody subscribes to it. */
    public static final String TEST = "webhook.test";

    /** For example {@code interview.completed}; the same in the outbox and on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** Empty for a code that is none of these. */
    public static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(EventType::code).toList();
    }
}
