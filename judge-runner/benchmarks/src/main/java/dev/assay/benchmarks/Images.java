package dev.assay.benchmarks;

import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.standalone.console.Problem;
import java.util.HashMap;
import java.util.Map;

/** The sandbox images, by language id. */
record Images(Map<String, String> byLanguage) {
    private static final String VARIABLE = "ASSAY_SANDBOX_IMAGES";

    Images {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Those the launcher names: {@code language=image} between commas. */
    static Images of(Map<String, String> environment) {
        Map<String, String> images = new HashMap<>();
        for (String pair : environment.getOrDefault(VARIABLE, "").split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new Problem(VARIABLE + " '" + environment.get(VARIABLE) + "' (expected: language=image,…)");
            }
            images.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return new Images(images);
    }

    String of(BenchLanguage language) {
        String image = byLanguage.get(language.id());
        if (image == null) {
            throw new Problem("there is no sandbox image for " + language.id());
        }
        return image;
    }
}
