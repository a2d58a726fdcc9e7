package dev.assay.bank.finding;

import java.nio.file.Path;

/** Takes findings while a bank is read; reading always goes on to the end. */
public interface Findings {
    /**
     * Takes one finding.
     *
     * @param file relative to the bank folder
     * @param line counted from 1; 0 where the whole file is meant
     * @param message what was found and what was expected
     */
    void report(Path file, int line, Check check, String message);

    /** How many errors were reported so far: whoever builds a value from what was read compares before and after. */
    int errors();
}
