package dev.assay.importing.polygon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The checkers that come with testlib, as checkers of this format. */
enum StandardChecker {
    FCMP("line"),
    LCMP("line"),
    HCMP("token"),
    ICMP("token"),
    NCMP("token"),
    WCMP("token"),
    YESNO("token", OptionalDouble.empty(), OptionalDouble.empty(), false),
    NYESNO("token", OptionalDouble.empty(), OptionalDouble.empty(), false),
    ACMP("float", OptionalDouble.of(1.5e-6), OptionalDouble.empty(), true),
    DCMP("float", OptionalDouble.of(1e-6), OptionalDouble.of(1e-6), true),
    RCMP("float", OptionalDouble.of(1.5e-6), OptionalDouble.empty(), true),
    RCMP4("float", OptionalDouble.of(1e-4), OptionalDouble.of(1e-4), true),
    RCMP6("float", OptionalDouble.of(1e-6), OptionalDouble.of(1e-6), true),
    RCMP9("float", OptionalDouble.of(1e-9), OptionalDouble.of(1e-9), true);

    private final String checker;
    private final OptionalDouble absolute;
    private final OptionalDouble relative;
    private final boolean caseSensitive;

    StandardChecker(String checker) {
        this(checker, OptionalDouble.empty(), OptionalDouble.empty(), true);
    }

    StandardChecker(String checker, OptionalDouble absolute, OptionalDouble relative, boolean caseSensitive) {
        this.checker = checker;
        this.absolute = absolute;
        this.relative = relative;
        this.caseSensitive = caseSensitive;
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
        absolute.ifPresent(tolerance -> value.put("abs", tolerance));
        relative.ifPresent(tolerance -> value.put("rel", tolerance));
        if (!caseSensitive) {
            value.put("case_sensitive", false);
        }
        return value;
    }
}
