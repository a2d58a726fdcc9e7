package dev.assay.harness.dialect;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a compiler's errors begin.
 *
 * @param pattern the beginning of an error or a remark; its last group is the message of an error worth telling, and absent
 *     otherwise
 * @param inHarness whether the place is in the harness
 * @param aboutFiles lines that only say how the files belong together, or count
 */
public record ErrorLines(Pattern pattern, Predicate<MatchResult> inHarness, Pattern aboutFiles) {
    /** The first line of an error or a remark. */
    public record Found(boolean inHarness, Optional<String> message) {}

    public Optional<Found> read(String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new Found(inHarness.test(matcher), Optional.ofNullable(matcher.group(matcher.groupCount()))))
                : Optional.empty();
    }

    public boolean isAboutFiles(String line) {
        return aboutFiles.matcher(line).matches();
    }
}
