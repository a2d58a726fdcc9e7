package dev.assay.importing.kattis;

import dev.assay.importing.ForeignYaml;
import dev.assay.importing.RefusedPackage;

/** The versions of the package format that can be read, and where they keep things. */
enum KattisVersion {
    LEGACY("problem_statement", "output_validators", "testdata.yaml"),
    V2025_09("statement", "output_validator", "test_group.yaml");

    private final String statements;
    private final String validators;
    private final String groupFile;

    KattisVersion(String statements, String validators, String groupFile) {
        this.statements = statements;
        this.validators = validators;
        this.groupFile = groupFile;
    }

    /** A package that says nothing is a legacy one. */
    static KattisVersion of(ForeignYaml problem) throws RefusedPackage {
        String version = problem.text("problem_format_version").orElse("legacy");
        return switch (version) {
            case "legacy", "legacy-icpc" -> LEGACY;
            case "2025-09" -> V2025_09;
            default ->
                throw new RefusedPackage(
                        problem.file(),
                        "problem_format_version is " + version + " (expected: legacy, legacy-icpc or 2025-09)");
        };
    }

    /** The folder of statements. */
    String statements() {
        return statements;
    }

    /** The folder of programs that compare outputs. */
    String validators() {
        return validators;
    }

    /** The file in a folder of tests that says how they are scored. */
    String groupFile() {
        return groupFile;
    }
}
