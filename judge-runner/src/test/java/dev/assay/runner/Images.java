package dev.assay.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The images to test with: those of ASSAY_SANDBOX_IMAGES, else the ones this source tree would build. */
final class Images {
    private Images() {}

    static Map<String, String> underTest() {
        String given = System.getenv().getOrDefault("ASSAY_SANDBOX_IMAGES", "");
        return RunnerSettings.parseImages(given.isBlank() ? printed() : given);
    }

    private static String printed() {
        try {
            Process process = new ProcessBuilder(buildScript().toString(), "--print")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return lines.strip().replace('\n', ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path buildScript() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path script = folder.resolve("sandbox-images/build");
            if (Files.isExecutable(script)) {
                return script;
            }
        }
        throw new IllegalStateException(
                "sandbox-images/build is not above " + Path.of("").toAbsolutePath());
    }
}
