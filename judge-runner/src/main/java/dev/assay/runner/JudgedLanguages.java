package dev.assay.runner;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerException;
import dev.assay.runner.container.DockerEngine;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The languages a runner has images for. A job in another one is a fault of the runner's, and faults end. */
final class JudgedLanguages {
    private JudgedLanguages() {}

    /**
     * Those of the catalogue that are named.
     *
     * @param images by language id
     * @throws IOException naming the language the catalogue does not have, or the image the engine does not have
     */
    static Languages of(Map<String, String> images, Languages catalogue, DockerEngine engine) throws IOException {
        List<String> known =
                catalogue.all().stream().map(LanguageDescriptor::id).toList();
        for (Map.Entry<String, String> image : images.entrySet()) {
            if (!known.contains(image.getKey())) {
                throw new ContainerException("ASSAY_SANDBOX_IMAGES names language '%s' (expected: one of %s)"
                        .formatted(image.getKey(), known));
            }
            if (!engine.hasImage(image.getValue())) {
                throw new ContainerException("image %s for %s is missing (sandbox-images/build makes it)"
                        .formatted(image.getValue(), image.getKey()));
            }
        }
        return catalogue.only(images.keySet());
    }
}
