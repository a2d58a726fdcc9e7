package dev.assay.bank.tests;

import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import java.util.Optional;

/** What may be said of any test, written out or not. */
record CaseHead(Optional<String> group, double weight, Optional<String> explain, Optional<String> note) {
    private static final double LEAST_WEIGHT = 0.001;
    private static final double MOST_WEIGHT = 1000;

    static CaseHead none() {
        return new CaseHead(Optional.empty(), 1, Optional.empty(), Optional.empty());
    }

    /** @param explained whether it may be explained, as what candidates never see is not */
    static CaseHead read(YamlObject yaml, boolean explained) {
        return new CaseHead(
                yaml.optional("group").flatMap(YamlValue::words),
                yaml.optional("weight")
                        .map(given -> given.number(LEAST_WEIGHT, MOST_WEIGHT).orElse(1))
                        .orElse(1.0),
                explained ? yaml.optional("explain").flatMap(YamlValue::words) : Optional.empty(),
                yaml.optional("note").flatMap(YamlValue::words));
    }
}
