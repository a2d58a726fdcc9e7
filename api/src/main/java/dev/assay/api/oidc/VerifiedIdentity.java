package dev.assay.api.oidc;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.EmailAddress;
import java.util.Optional;

/**
 * Who somebody is, says a provider, and has signed it.
 *
 * @param subject the provider's name for the account, for ever
 * @param email only when the provider says that it is verified
 */
record VerifiedIdentity(String provider, String subject, Optional<EmailAddress> email, Optional<String> name) {
    VerifiedIdentity {
        requireNonNull(provider, "provider is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(email, "email is null");
        requireNonNull(name, "name is null");
    }
}
