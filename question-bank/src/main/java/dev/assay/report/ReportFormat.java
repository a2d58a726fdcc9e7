package dev.assay.report;

import dev.assay.bank.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of a report. */
public enum ReportFormat {
    /** A line for each diagnostic, as editors and terminals link it. Empty for a bank without findings. */
    TEXT {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return diagnostics.stream().map(found -> found + "\n").collect(Collectors.joining());
        }
    },
    /** An object with numbers of errors and warnings and the list of diagnostics. */
    JSON {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return JsonReport.of(diagnostics);
        }
    },
    /** SARIF 2.1.0, which code hosts show beside the lines of a change. */
    SARIF {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return SarifReport.of(diagnostics);
        }
    },
    /** The XML that build servers show as tests: each check is a test, which fails if it found an error. */
    JUNIT {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return JunitReport.of(diagnostics);
        }
    },
    /** Workflow commands, which GitHub shows beside the lines of a change. */
    GITHUB {
        @Override
        public String of(List<Diagnostic> diagnostics) {
            return GithubReport.of(diagnostics);
        }
    };

    /** The report, ending in a newline if it is not empty. */
    public abstract String of(List<Diagnostic> diagnostics);
}
