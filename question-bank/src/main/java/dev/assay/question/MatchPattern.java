package dev.assay.question;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;

/**
 * A regular expression in RE2 syntax that is looked for anywhere in a text, without regard to letters' case, in time
 * linear in the text. It matches some text, but not the empty one.
 *
 * @param text 1 to 200 characters
 */
public record MatchPattern(String text) {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_COPIES = 1000;
    private static final java.util.regex.Pattern COUNT =
            java.util.regex.Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?\\}");

    public MatchPattern {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "match pattern of " + text.length() + " characters (expected: 1 to " + MAX_LENGTH + ", not blank)");
        }
        requireFewCopies(text);
        if (compiled(text).matcher("").find()) {
            throw new IllegalArgumentException(
                    "match pattern \"" + text + "\" is found in any text (expected: one that needs a word)");
        }
    }

    /** Whether it is found anywhere in a text. */
    public boolean isFoundIn(String answer) {
        return compiled(text).matcher(answer).find();
    }

    private static Pattern compiled(String text) {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "match pattern \"" + text + "\": " + e.getDescription().toLowerCase(Locale.ROOT)
                            + " (expected: RE2 syntax, without look-around and back-references)",
                    e);
        }
    }

    /** Counted repetitions are compiled as copies, and those inside others multiply. */
    private static void requireFewCopies(String text) {
        long copies = 1;
        java.util.regex.Matcher counts = COUNT.matcher(text);
        while (counts.find() && copies <= MAX_COPIES) {
            String most = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            copies *= Math.max(1, Long.parseLong(most));
        }
        if (copies > MAX_COPIES) {
            throw new IllegalArgumentException("match pattern \"" + text + "\" repeats too much (expected: counts of "
                    + MAX_COPIES + " at most, multiplied)");
        }
    }
}
