package dev.assay.authoring.proof;

import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import java.util.List;

/**
 * What judging its solutions said about a question.
 *
 * @param findings in order of file and line
 * @param runs one for each solution
 */
public record Proof(List<Diagnostic> findings, List<SolutionRun> runs) {
    public Proof {
        findings = List.copyOf(findings);
        runs = List.copyOf(runs);
    }

    /** Whether there was no error. */
    public boolean isSound() {
        return findings.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    }
}
