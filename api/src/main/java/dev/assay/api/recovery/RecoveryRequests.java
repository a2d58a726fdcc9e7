package dev.assay.api.recovery;

import dev.assay.api.account.EmailAddress;
import dev.assay.api.account.PasswordRule;
import dev.assay.api.contract.Rule;
import dev.assay.api.problem.Violations;
import io.micronaut.core.annotation.Nullable;

/** Bodies of the requests of this package. Components are null when the client leaves them out. */
final class RecoveryRequests {
    private RecoveryRequests() {}

    /** Somebody has forgotten a password. */
    record Forgotten(@Rule(format = "email", max = 255) String email) {
        void check() {
            Violations violations = new Violations();
            checkAddress(email, violations);
            violations.throwIfAny();
        }

        /** Leaves the address out. */
        @Override
        public String toString() {
            return "Forgotten[hidden]";
        }
    }

    /** The secret of a mail. */
    record Proof(String token) {
        void check() {
            Violations violations = new Violations();
            violations.present(token, "/token");
            violations.throwIfAny();
        }

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "Proof[hidden]";
        }
    }

    /** The secret of a mail, and the password from now on. */
    record Reset(
            String token,

            @Rule(format = "password", min = PasswordRule.SHORTEST, max = PasswordRule.LONGEST)
            String password) {
        void check() {
            Violations violations = new Violations();
            violations.present(token, "/token");
            PasswordRule.check(password, "/password", violations);
            violations.throwIfAny();
        }

        /** Leaves the secrets out. */
        @Override
        public String toString() {
            return "Reset[hidden]";
        }
    }

    /**
     * Another password.
     *
     * @param currentPassword null for an account that has none
     */
    record NewPassword(
            @Nullable @Rule(format = "password") String currentPassword,

            @Rule(format = "password", min = PasswordRule.SHORTEST, max = PasswordRule.LONGEST)
            String newPassword) {
        void check() {
            Violations violations = new Violations();
            PasswordRule.check(newPassword, "/new_password", violations);
            violations.throwIfAny();
        }

        /** Leaves the passwords out. */
        @Override
        public String toString() {
            return "NewPassword[hidden]";
        }
    }

    /**
     * Another address.
     *
     * @param password null for an account that has none
     */
    record NewEmail(
            @Rule(format = "email", max = 255) String email,
            @Nullable @Rule(format = "password") String password) {
        void check() {
            Violations violations = new Violations();
            checkAddress(email, violations);
            violations.throwIfAny();
        }

        /** Leaves everything out. */
        @Override
        public String toString() {
            return "NewEmail[hidden]";
        }
    }

    private static void checkAddress(String email, Violations violations) {
        if (violations.present(email, "/email")) {
            violations.require(
                    EmailAddress.parse(email).isPresent(),
                    "/email",
                    "not-an-address",
                    "email is not an e-mail address (expected: name@example.org)");
        }
    }
}
