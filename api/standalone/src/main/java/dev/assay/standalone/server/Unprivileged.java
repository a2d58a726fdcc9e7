package dev.assay.standalone.server;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands for programs that refuse to run as root. Root runs them in a user namespace of their own, where it is
 * nobody: the files still belong to root, the program has no privileges.
 */
final class Unprivileged {
    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** @throws Problem if this process is root and the machine has no user namespaces for it */
    static Unprivileged here() {
        if (!root()) {
            return new Unprivileged(List.of());
        }
        if (!succeeds(List.of("unshare", "-U", "true"))) {
            throw new Problem("PostgreSQL does not run as root, and user namespaces are forbidden here; run ./assay as "
                    + "another user, or name a PostgreSQL in ASSAY_DATABASE_URL");
        }
        return new Unprivileged(List.of("unshare", "-U"));
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return List.copyOf(all);
    }

    private static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
