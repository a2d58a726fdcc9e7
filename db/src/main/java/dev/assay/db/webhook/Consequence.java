package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** What follows from an attempt. */
public sealed interface Consequence {
    record Arrived() implements Consequence {}

    /** To be tried again after that time. */
    record Again(Duration after) implements Consequence {
        public Again {
            requireNonNull(after, "after is null");
        }
    }

    /** It was the last attempt. If nothing else has arrived lately either, the endpoint is switched off. */
    record GivenUp(Duration lately) implements Consequence {
        public GivenUp {
            requireNonNull(lately, "lately is null");
        }
    }

    /** The endpoint wants nothing any more: it is switched off. */
    record Gone() implements Consequence {}
}
