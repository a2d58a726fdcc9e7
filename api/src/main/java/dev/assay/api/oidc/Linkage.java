package dev.assay.api.oidc;

import dev.assay.api.account.EmailAddress;
import dev.assay.db.user.User;
import java.util.Optional;

/** Which account an identity opens that opens none so far. */
sealed interface Linkage {
    /** One that has the same address, verified by both sides. */
    record Existing(User user) implements Linkage {}

    /** A new one. */
    record Fresh(EmailAddress email) implements Linkage {}

    /** None. The reason is for the person. */
    record None(String reason) implements Linkage {}

    /**
     * Decides.
     *
     * @param sameAddress the account with the identity's address
     */
    static Linkage of(VerifiedIdentity identity, Optional<User> sameAddress) {
        if (identity.email().isEmpty()) {
            return new None(identity.provider()
                    + " does not vouch for an e-mail address of yours; verify it there, or register here and"
                    + " link afterwards.");
        }
        if (sameAddress.isEmpty()) {
            return new Fresh(identity.email().get());
        }
        // Whoever registered with an address without owning it must not be given what its owner does later.
        return sameAddress.get().emailVerified()
                ? new Existing(sameAddress.get())
                : new None("An account has this e-mail address and has not verified it; reset its password first, which"
                        + " verifies the address, and sign in again.");
    }
}
