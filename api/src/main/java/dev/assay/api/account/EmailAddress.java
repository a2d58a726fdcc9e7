package dev.assay.api.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plausible e-mail address, in lower case: one {@code @}, a dotted domain, at most 255 characters. Whether it
 * exists only a message sent there can tell.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 255;
    private static final int LONGEST_MAILBOX = 64;
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>(),;:\"\\[\\]\\\\\\p{Cntrl}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                    + "[\\p{L}\\p{N}-]{2,63}");

    public EmailAddress {
        if (!plausible(value)) {
            throw new IllegalArgumentException("value is not an e-mail address");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    public static Optional<EmailAddress> parse(String text) {
        String stripped = text.strip();
        return plausible(stripped) ? Optional.of(new EmailAddress(stripped)) : Optional.empty();
    }

    /** The part before the {@code @}: the name of people who give none. */
    public String mailbox() {
        return value.substring(0, Math.min(value.indexOf('@'), LONGEST_MAILBOX));
    }

    private static boolean plausible(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
