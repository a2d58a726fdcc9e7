package dev.assay.api.account;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The parts of this package that know nothing of the framework. */
@Factory
final class AccountWiring {
    @Singleton
    Passwords passwords(PasswordCost cost) {
        return new Passwords(cost);
    }
}
