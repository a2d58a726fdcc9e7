package dev.assay.bank.solution;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * A program that came with a question, and what it must get.
 *
 * @param language a language id
 * @param file relative to the bank folder
 * @param folder where it is filed
 * @param expectation the folder's, unless {@code solutions.yaml} says otherwise
 * @param source the file's bytes; must not be changed
 */
// Sources go to the sandbox as bytes; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record Solution(String language, Path file, SolutionFolder folder, Expectation expectation, byte[] source) {
    public Solution {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Solution that
                && language.equals(that.language)
                && file.equals(that.file)
                && folder == that.folder
                && expectation.equals(that.expectation)
                && Arrays.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, file, folder, expectation, Arrays.hashCode(source));
    }

    @Override
    public String toString() {
        return "Solution[" + file + "]";
    }
}
