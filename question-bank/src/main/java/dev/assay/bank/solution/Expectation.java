package dev.assay.bank.solution;

import dev.assay.verdict.Verdict;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a solution must get, over all tests.
 *
 * @param permitted each test gets one of these; at least one, {@link Verdict#AC} among them or not
 * @param required some test gets one of these, all of them permitted; empty if nothing is required
 * @param message a text that must be found, in any case, in what was said of some test that was not accepted
 */
public record Expectation(Set<Verdict> permitted, Set<Verdict> required, Optional<String> message) {
    /** The verdicts a program can get. */
    public static final Set<Verdict> POSSIBLE =
            Set.copyOf(EnumSet.of(Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE));

    public Expectation {
        Objects.requireNonNull(message, "message");
        if (permitted.isEmpty() || !POSSIBLE.containsAll(permitted)) {
            throw new IllegalArgumentException(
                    "permitted is " + words(permitted) + " (expected: some of " + words(POSSIBLE) + ")");
        }
        if (!permitted.containsAll(required)) {
            throw new IllegalArgumentException("required is " + words(required)
                    + " (expected: verdicts that are permitted, " + words(permitted) + ")");
        }
        permitted = Set.copyOf(permitted);
        required = Set.copyOf(required);
    }

    /** Whether nothing but acceptance on every test will do. */
    public boolean isAcceptance() {
        return permitted.equals(Set.of(Verdict.AC));
    }

    /** Whether being far too slow is what is asked for. */
    public boolean requiresSlowness() {
        return required.equals(Set.of(Verdict.TLE));
    }

    /** Whether a text says what must be said. */
    public boolean isSaidBy(String text) {
        return message.map(wanted -> text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** Verdicts in their usual order, with commas. */
    public static String words(Set<Verdict> verdicts) {
        return verdicts.isEmpty()
                ? "none"
                : verdicts.stream().sorted().map(Verdict::name).collect(Collectors.joining(", "));
    }
}
