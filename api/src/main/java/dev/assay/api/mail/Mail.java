package dev.assay.api.mail;

import static java.util.Objects.requireNonNull;

/**
 * A mail of plain text to one person.
 *
 * @param to an e-mail address
 * @param subject one line
 */
public record Mail(String to, String subject, String text) {
    public Mail {
        requireNonNull(to, "to is null");
        requireNonNull(text, "text is null");
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("subject holds a control character (expected: one line)");
        }
    }

    /** Leaves everything out: a mail is about a person and may hold a secret. */
    @Override
    public String toString() {
        return "Mail[hidden]";
    }
}
