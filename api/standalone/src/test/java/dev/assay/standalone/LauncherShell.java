package dev.assay.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the shell part of {@code ./assay} in pieces, with a home folder of its own. */
record LauncherShell(Path home) {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path PARTS = ROOT.resolve("api/standalone/launcher");

    record Ended(int exitCode, String output) {}

    /** A command with the parts of the launcher sourced. */
    Ended part(String command) throws Exception {
        return in(ROOT, command);
    }

    Ended in(Path root, String command) throws Exception {
        return bash("set -euo pipefail; root='" + root + "'; for part in say tools docker build test; do . '" + PARTS
                + "'/$part.sh; done; " + command);
    }

    Ended bash(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", command)).redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", home.toString()));
        builder.environment().keySet().removeAll(List.of("XDG_CACHE_HOME", "XDG_DATA_HOME", "DOCKER_HOST"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
