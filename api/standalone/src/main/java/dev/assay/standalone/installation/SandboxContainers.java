package dev.assay.standalone.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sandboxes a runner of this installation left behind. A runner that ends in order leaves none; one that was killed
 * does. Speaks to Docker through its command line, so that no Docker client is on this class path.
 */
record SandboxContainers(String installationId) {
    /** Does nothing if no Docker engine answers: then no container runs either. */
    void removeAll() {
        List<String> ids = docker(List.of("ps", "-aq", "--filter", "label=dev.assay.installation=" + installationId))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (!ids.isEmpty()) {
            List<String> remove = new ArrayList<>(List.of("rm", "-f", "-v"));
            remove.addAll(ids);
            docker(remove);
        }
    }

    private static String docker(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
