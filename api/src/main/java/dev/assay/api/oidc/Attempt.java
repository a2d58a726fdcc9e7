package dev.assay.api.oidc;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody is on the way to a provider and back.
 *
 * @param state comes back in the address; shows that the answer belongs to this browser
 * @param nonce comes back in the ID token; shows that the token was made for this attempt
 * @param verifier of PKCE; shows the provider that whoever has the code is who asked for it
 * @param linkTo an account that is to be linked; empty for signing in
 * @param returnTo a path on this site
 */
record Attempt(
        String provider,
        String state,
        String nonce,
        String verifier,
        Optional<UUID> linkTo,
        String returnTo,
        Instant expiresAt) {
    Attempt {
        requireNonNull(provider, "provider is null");
        requireNonNull(state, "state is null");
        requireNonNull(nonce, "nonce is null");
        requireNonNull(verifier, "verifier is null");
        requireNonNull(linkTo, "linkTo is null");
        requireNonNull(returnTo, "returnTo is null");
        requireNonNull(expiresAt, "expiresAt is null");
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return "Attempt[" + provider + "]";
    }
}
