package dev.assay.question;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A checker that came with a question as a program; it runs in a sandbox of its own.
 *
 * @param file its name in the question's folder {@code checker/}, which also says its language
 * @param language a language id
 */
public record CheckerProgram(String file, String language, String source) {
    public CheckerProgram {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
    }

    /** The source in UTF-8. */
    public byte[] sourceBytes() {
        return source.getBytes(StandardCharsets.UTF_8);
    }
}
