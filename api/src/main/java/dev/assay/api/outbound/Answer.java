package dev.assay.api.outbound;

import java.time.Duration;
import java.util.Optional;

/** What came of a request. */
public sealed interface Answer {
    /**
     * The server has answered.
     *
     * @param retryAfter how long it wants to be left alone
     * @param beginning of the body, as text
     */
    record Answered(int status, Optional<Duration> retryAfter, String beginning) implements Answer {}

    /** There was no complete answer in time. */
    record TimedOut() implements Answer {}

    /** The connection could not be made or broke off. */
    record Unreachable(String what) implements Answer {}

    /** Nothing was sent. */
    record Refused(String why) implements Answer {}
}
