package dev.assay.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
            Process process = new ProcessBuilder(
                            SourceTree.find("sandbox-images/build").toString(), "--print")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return lines.strip().replace('\n', ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
