package dev.assay.db.limit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in so much time, all of them at once if need be; then they come back one by one.
 *
 * @param requests 1 to 1,000,000
 * @param per a whole number of seconds, one second to seven days
 */
public record Rate(int requests, Duration per) {
    private static final int MOST_REQUESTS = 1_000_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,5})?(s|min|h|d)");

    public Rate {
        requireNonNull(per, "per");
        if (requests < 1 || requests > MOST_REQUESTS) {
            throw new IllegalArgumentException("requests is " + requests + " (expected: 1 to " + MOST_REQUESTS + ")");
        }
        if (per.compareTo(SHORTEST) < 0
                || per.compareTo(LONGEST) > 0
                || !per.equals(Duration.ofSeconds(per.toSeconds()))) {
            throw new IllegalArgumentException("per is " + per + " (expected: whole seconds, 1 s to 7 d)");
        }
    }

    public static Rate perMinute(int requests) {
        return new Rate(requests, Duration.ofMinutes(1));
    }

    /**
     * Reads what {@link #toString} writes, {@code 20/min} or {@code 1/5s}; units are s, min, h and d.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Rate parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' (expected: requests/time, for example 20/min, 1/5s, 100/h or 5/d)");
        }
        long times = matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2));
        return new Rate(Integer.parseInt(matcher.group(1)), Duration.ofSeconds(times * unit(matcher.group(3))));
    }

    private static long unit(String letters) {
        return switch (letters) {
            case "s" -> 1;
            case "min" -> 60;
            case "h" -> 3600;
            case "d" -> 86_400;
            default -> throw new IllegalArgumentException("unit is '" + letters + "' (expected: s, min, h or d)");
        };
    }

    /** The time in which one request comes back, in microseconds, rounded up. */
    long intervalMicros() {
        return Math.ceilDiv(per.toSeconds() * 1_000_000, requests);
    }

    /** The time in which all come back, in microseconds: at most a microsecond for each more than {@link #per}. */
    long spanMicros() {
        return intervalMicros() * requests;
    }

    @Override
    public String toString() {
        long seconds = per.toSeconds();
        return requests + "/" + (seconds == 60 ? "min" : seconds + "s");
    }
}
