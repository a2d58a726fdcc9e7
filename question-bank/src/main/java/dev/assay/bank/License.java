package dev.assay.bank;

import java.util.Objects;
import java.util.Optional;

/**
 * Under which terms a question may be used.
 *
 * @param spdx an SPDX licence identifier
 * @param source where the question was taken from; empty for an original one
 */
public record License(String spdx, String author, Optional<String> source) {
    public License {
        Objects.requireNonNull(spdx, "spdx");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(source, "source");
    }
}
