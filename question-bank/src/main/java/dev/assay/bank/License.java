package dev.assay.bank;

import java.util.Objects;
import java.util.Optional;

/**
 * Under which terms a question may be used.
 *
 * @param spdx an SPDX licence identifier
 * @param source where the question was taken from; empty if nothing is said
 */
public record License(String spdx, String author, Optional<Source> source) {
    /**
     * Where a question comes from.
     *
     * @param url absent or an address people can open
     */
    public record Source(String name, Optional<String> url) {
        public Source {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(url, "url");
        }
    }

    public License {
        Objects.requireNonNull(spdx, "spdx");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(source, "source");
    }
}
