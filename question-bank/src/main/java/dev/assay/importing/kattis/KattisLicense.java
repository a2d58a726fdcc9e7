package dev.assay.importing.kattis;

import dev.assay.importing.ForeignYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.RefusedPackage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The licence names of packages as SPDX identifiers. */
final class KattisLicense {
    private static final Map<String, String> SPDX = Map.of(
            "cc0", "CC0-1.0",
            "cc by", "CC-BY-4.0",
            "cc by-sa", "CC-BY-SA-4.0",
            "public domain", "LicenseRef-public-domain",
            "educational", "LicenseRef-educational",
            "permission", "LicenseRef-permission");

    private KattisLicense() {}

    /** The value of {@code license}; that of a package without a licence is one that a bank refuses. */
    static Map<String, Object> of(ForeignYaml problem, ImportReport report) throws RefusedPackage {
        String name = problem.text("license").orElse("unknown");
        String spdx = SPDX.getOrDefault(name, "unknown");
        if (spdx.equals("unknown")) {
            report.approximated("license", name + ": the draft stays private until its author clears that");
        } else {
            report.mapped("license", spdx);
        }
        Map<String, Object> license = new LinkedHashMap<>();
        license.put("spdx", spdx);
        license.put("author", author(problem));
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", problem.text("source").orElse("a problem package"));
        source.put("url", problem.text("source_url").orElse(""));
        license.put("source", source);
        if (problem.text("embargo_until").isPresent()) {
            report.dropped("embargo_until", problem.text("embargo_until").get() + ": keep the draft back until then");
        }
        return license;
    }

    private static String author(ForeignYaml problem) throws RefusedPackage {
        if (problem.isMapping("credits")) {
            Object authors = problem.mapping("credits").values().get("authors");
            return authors == null ? "unknown" : authors.toString().replaceAll("[\\[\\]{}]", "");
        }
        return problem.text("credits")
                .or(() -> textOrNothing(problem, "rights_owner"))
                .or(() -> textOrNothing(problem, "author"))
                .orElse("unknown");
    }

    private static Optional<String> textOrNothing(ForeignYaml problem, String key) {
        return Optional.ofNullable(problem.values().get(key)).map(Object::toString);
    }
}
