package dev.assay.api.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.Violations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;

/**
 * A process of its own, for the command line: turns an address and a password into what is stored of them, by the rules that hold
 * for everybody who registers. Reads two lines, the address and the password, so that no list of processes shows them; writes two
 * lines, the address and the hash. Ends with 2 and one line on standard error for what breaks a rule.
 */
public final class NewCredentials {
    private static final int BROKEN_RULE = 2;

    private NewCredentials() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(System.in, System.out, System.err, PasswordCost.RECOMMENDED));
    }

    static int run(InputStream in, PrintStream out, PrintStream err, PasswordCost cost) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
        String email = lines.readLine();
        String password = lines.readLine();
        Violations violations = new Violations();
        if (violations.present(email, "/email")) {
            violations.require(
                    EmailAddress.parse(email).isPresent(),
                    "/email",
                    "invalid",
                    "the address is '" + email + "' (expected: an e-mail address)");
        }
        PasswordRule.check(password, "/password", violations);
        try {
            violations.throwIfAny();
        } catch (ProblemException broken) {
            err.println(broken.errors().getFirst().message());
            return BROKEN_RULE;
        }
        out.println(new EmailAddress(email.strip()).value());
        out.println(new Passwords(cost).hash(password));
        return 0;
    }
}
