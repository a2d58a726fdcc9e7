package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.PasswordCost;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a server takes from where it runs and a test sets for itself.
 *
 * @param passwordCost how hard password hashes are to compute
 * @param patience how long a request waits for a connection before it is told that the database is away, and how long
 *     readiness waits for an answer; at least 250 ms
 * @param sweeping whether time does its work on interviews by itself, and webhooks are sent
 */
record Surroundings(InstantSource clock, PasswordCost passwordCost, Duration patience, boolean sweeping) {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    Surroundings {
        requireNonNull(clock, "clock is null");
        requireNonNull(passwordCost, "passwordCost is null");
        requireNonNull(patience, "patience is null");
    }

    static Surroundings real() {
        return new Surroundings(InstantSource.system(), PasswordCost.RECOMMENDED, PATIENCE, true);
    }
}
