package dev.assay.bank.tests;

import java.util.Optional;

/** What may be said of any test, written out or not. */
record CaseHead(Optional<String> group, double weight, Optional<String> explain, Optional<String> note) {
    static CaseHead none() {
        return new CaseHead(Optional.empty(), 1, Optional.empty(), Optional.empty());
    }
}
