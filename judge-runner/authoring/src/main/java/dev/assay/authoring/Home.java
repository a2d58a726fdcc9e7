package dev.assay.authoring;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where things are. */
final class Home {
    private Home() {}

    /** The bank of the checkout that the launcher is of. */
    static Path bank() {
        return Path.of(System.getProperty("assay.home", "")).toAbsolutePath().resolve("question-bank");
    }

    /** Of proofs: below ASSAY_CACHE, else XDG_CACHE_HOME or ~/.cache. */
    static Path cache(Map<String, String> environment) {
        Path all = folder(environment, "ASSAY_CACHE")
                .or(() -> folder(environment, "XDG_CACHE_HOME").map(folder -> folder.resolve("assay")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "assay"));
        return all.resolve("proofs");
    }

    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
