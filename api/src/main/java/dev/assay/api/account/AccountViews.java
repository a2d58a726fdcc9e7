package dev.assay.api.account;

import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import java.time.Instant;
import java.util.UUID;

/** What clients see of accounts and sessions. */
final class AccountViews {
    private AccountViews() {}

    /** An account, to its owner. */
    record Account(UUID id, String email, String name, UserRole role, Instant createdAt) {
        static Account of(User user) {
            return new Account(user.id(), user.email(), user.name(), user.role(), user.createdAt());
        }
    }

    /**
     * A fresh pair of tokens.
     *
     * @param expiresIn seconds the access token is good for
     * @param refreshExpiresAt when the session ends, however often it is refreshed
     */
    record Tokens(String accessToken, String tokenType, long expiresIn, String refreshToken, Instant refreshExpiresAt) {
        /** Leaves the tokens out. */
        @Override
        public String toString() {
            return "Tokens[hidden]";
        }
    }
}
