package dev.assay.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corpus of candidate programs: {@code programs/<language>/<verdict it must get>/<what it does>}, and a few for special tests;
 * and beside it that of functions, {@code functions/<language>/…}.
 */
final class Programs {
    private Programs() {}

    record Filed(String language, String verdict, Path file) {
        @Override
        public String toString() {
            return "%s %s %s".formatted(language, file.getFileName(), verdict);
        }
    }

    static List<Filed> ofLanguage(String language) {
        return filed(root(), language);
    }

    /** Of a language in which functions are called. */
    static List<Filed> functionsOfLanguage(String language) {
        return filed(root().resolveSibling("functions"), language);
    }

    private static List<Filed> filed(Path corpus, String language) {
        return children(corpus.resolve(language)).stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> children(folder).stream()
                        .map(file -> new Filed(language, folder.getFileName().toString(), file)))
                .toList();
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] named(String path) {
        return read(root().resolve(path));
    }

    /** The program that reads a number of MiB, fills so much memory and prints the number. */
    static byte[] allocator(String language) {
        return read(children(root().resolve(language)).stream()
                .filter(file -> file.getFileName().toString().startsWith("allocator"))
                .findFirst()
                .orElseThrow());
    }

    /** The program that reads two numbers and prints their sum. */
    static byte[] correct(String language) {
        return read(children(root().resolve(language).resolve("AC")).stream()
                .filter(file -> file.getFileName().toString().startsWith("sum"))
                .findFirst()
                .orElseThrow());
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Programs.class.getResource("/programs").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
