package dev.assay.api.account;

import java.time.Instant;

/** What clients see of sessions that are opened. */
final class AccountViews {
    private AccountViews() {}

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
