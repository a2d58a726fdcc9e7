package dev.assay.question;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A checker that came with a question as a program; it runs in a sandbox of its own.
 *
 * @param file its name in the question's folder {@code checker/}, which also says its language
 * @param language a language id
 * @param beside the other files of the folder, texts by their paths in it: headers and modules of the program
 */
public record CheckerProgram(String file, String language, String source, SortedMap<String, String> beside) {
    public CheckerProgram {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(source, "source");
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    }

    /** A program of one file. */
    public CheckerProgram(String file, String language, String source) {
        this(file, language, source, new TreeMap<>());
    }

    /** The source in UTF-8. */
    public byte[] sourceBytes() {
        return source.getBytes(StandardCharsets.UTF_8);
    }
}
