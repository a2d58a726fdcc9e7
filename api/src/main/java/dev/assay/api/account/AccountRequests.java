package dev.assay.api.account;

import dev.assay.api.contract.Rule;
import dev.assay.api.problem.Violations;
import io.micronaut.core.annotation.Nullable;

/** Bodies of the requests about accounts. Components are null when the client leaves them out. */
final class AccountRequests {
    private static final int LONGEST_NAME = 255;

    private AccountRequests() {}

    /**
     * A new account.
     *
     * @param name empty or null: the mailbox name is taken
     */
    record Register(
            @Rule(format = "email", max = 255) String email,

            @Rule(format = "password", min = PasswordRule.SHORTEST, max = PasswordRule.LONGEST)
            String password,

            @Nullable @Rule(max = LONGEST_NAME) String name) {
        void check() {
            Violations violations = new Violations();
            if (violations.present(email, "/email")) {
                violations.require(
                        EmailAddress.parse(email).isPresent(),
                        "/email",
                        "not-an-address",
                        "email is not an e-mail address (expected: name@example.org)");
            }
            PasswordRule.check(password, "/password", violations);
            violations.require(
                    name == null || (name.strip().length() <= LONGEST_NAME && name.indexOf('\0') < 0),
                    "/name",
                    "out-of-range",
                    "name is too long or holds a NUL (expected: at most " + LONGEST_NAME + " characters)");
            violations.throwIfAny();
        }

        /** Leaves the password out. */
        @Override
        public String toString() {
            return "Register[hidden]";
        }
    }

    /** Signing in. */
    record Login(String email, @Rule(format = "password") String password) {
        void check() {
            Violations violations = new Violations();
            violations.present(email, "/email");
            violations.present(password, "/password");
            violations.throwIfAny();
        }

        /** Leaves the password out. */
        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }

    /** A refresh token; null when the cookie carries it. */
    record Refresh(@Nullable String refreshToken) {
        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Refresh[hidden]";
        }
    }
}
