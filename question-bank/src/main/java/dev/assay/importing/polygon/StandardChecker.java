package dev.assay.importing.polygon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checkers that come with testlib, as checkers of this format. */
enum StandardChecker {
    FCMP("line", Map.of()),
    LCMP("line", Map.of()),
    HCMP("token", Map.of()),
    ICMP("token", Map.of()),
    NCMP("token", Map.of()),
    WCMP("token", Map.of()),
    YESNO("token", Map.of("case_sensitive", false)),
    NYESNO("token", Map.of("case_sensitive", false)),
    ACMP("float", Map.of("abs", 1.5e-6)),
    DCMP("float", Map.of("abs", 1e-6, "rel", 1e-6)),
    RCMP("float", Map.of("abs", 1.5e-6)),
    RCMP4("float", Map.of("abs", 1e-4, "rel", 1e-4)),
    RCMP6("float", Map.of("abs", 1e-6, "rel", 1e-6)),
    RCMP9("float", Map.of("abs", 1e-9, "rel", 1e-9));

    private final String checker;
    private final Map<String, Object> options;

    StandardChecker(String checker, Map<String, Object> options) {
        this.checker = checker;
        this.options = options;
    }

    /** @param name {@code std::wcmp.cpp} */
    static Optional<StandardChecker> named(String name) {
        for (StandardChecker known : values()) {
            if (name.equalsIgnoreCase("std::" + known.name() + ".cpp")) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The value of {@code checker}. */
    Map<String, Object> value() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", checker);
        value.putAll(new TreeMap<>(options));
        return value;
    }
}
