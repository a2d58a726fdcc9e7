package dev.assay.authoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.authoring.proof.Proof;
import dev.assay.authoring.proof.Runs;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Matrix MATRIX = Matrix.of(new Proof(
            List.of(),
            List.of(
                    Runs.of(SolutionFolder.ACCEPTED, Runs.test(Verdict.AC, 12), Runs.test(Verdict.AC, 9)),
                    Runs.of(SolutionFolder.WRONG_ANSWER, Runs.test(Verdict.WA, 7)))));

    @Test
    void text_hasARowForEachTest_andAColumnForEachSolution() {
        assertThat(MATRIX.text()).isEqualTo("""
                q
                   1  accepted/accepted.py
                   2  wrong_answer/wrong_answer.py
                             1         2
                  t0     AC 12      WA 7
                  t1      AC 9         ·
                """);
    }

    @Test
    void page_needsNothingElse() {
        String page = MatrixPage.of(List.of(MATRIX));
        assertThat(page)
                .contains("<caption>q</caption>", "<td class=\"wa\" title=\"\">WA 7 ms</td>", "not run")
                .contains("<tr class=\"useless\" title=\"every solution passes\"><th>t1</th>")
                .doesNotContain("<script", "http://", "https://", "src=");
    }

    @Test
    void diagnostics_areNamedFromTheCurrentFolder() {
        Diagnostic found = new Diagnostic(Path.of("questions/q/question.yaml"), 3, Check.VALUE, "wrong");
        assertThat(Located.below(Path.of("/here/bank"), Path.of("/here"), List.of(found)))
                .singleElement()
                .hasToString("bank/questions/q/question.yaml:3: wrong [value]");
        assertThat(Located.below(Path.of("/there"), Path.of("/here"), List.of(found)))
                .singleElement()
                .hasToString("/there/questions/q/question.yaml:3: wrong [value]");
    }
}
