package dev.assay.standalone.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Who signs in, as it is stored.
 *
 * @param email in lower case
 * @param passwordHash of a password that only its owner knows
 */
public record Credentials(String email, String passwordHash) {
    private static final int BROKEN_RULE = 2;

    /**
     * Has the API, which knows the rules, look at an address and a password, in a process of its own. They are written to its
     * standard input: arguments are for everybody to see.
     *
     * @throws Problem if one of them breaks a rule
     */
    public static Credentials of(Checkout checkout, String email, String password) {
        if (email.contains("\n") || password.contains("\n")) {
            throw new Problem("the address or the password has more than one line");
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                checkout.apiClassPath(),
                "dev.assay.api.account.NewCredentials");
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write((email + "\n" + password + "\n").getBytes(UTF_8));
            }
            List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .toList();
            String mistake = new String(process.getErrorStream().readAllBytes(), UTF_8).strip();
            int code = process.waitFor();
            if (code == BROKEN_RULE) {
                throw new Problem(mistake);
            }
            if (code != 0 || lines.size() != 2) {
                throw new Problem("the password could not be hashed: " + mistake);
            }
            return new Credentials(lines.get(0), lines.get(1));
        } catch (IOException e) {
            throw new Problem("the password could not be hashed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }

    /** Leaves the hash out. */
    @Override
    public String toString() {
        return "Credentials[" + email + "]";
    }
}
