package dev.assay.bank;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * A program that came with a question, and what it must get.
 *
 * @param language a language id
 * @param file relative to the bank folder
 * @param source the file's bytes; must not be changed
 */
// Sources go to the sandbox as bytes; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record Solution(String language, Path file, ExpectedVerdict expected, byte[] source) {
    public Solution {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Solution that
                && language.equals(that.language)
                && file.equals(that.file)
                && expected == that.expected
                && Arrays.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, file, expected, Arrays.hashCode(source));
    }

    @Override
    public String toString() {
        return "Solution[" + file + "]";
    }
}
