package dev.assay.api.auth;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The parts of this package that know nothing of the framework. */
@Factory
final class AuthWiring {
    @Singleton
    AccessTokens accessTokens(SigningSecret secret, InstantSource clock) {
        return new AccessTokens(secret, clock);
    }
}
