package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.PasswordCost;
import java.time.InstantSource;

/**
 * What a server takes from where it runs and a test sets for itself.
 *
 * @param passwordCost how hard password hashes are to compute
 */
record Surroundings(InstantSource clock, PasswordCost passwordCost) {
    Surroundings {
        requireNonNull(clock, "clock is null");
        requireNonNull(passwordCost, "passwordCost is null");
    }

    static Surroundings real() {
        return new Surroundings(InstantSource.system(), PasswordCost.RECOMMENDED);
    }
}
