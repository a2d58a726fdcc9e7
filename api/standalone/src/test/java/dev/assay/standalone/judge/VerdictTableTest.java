package dev.assay.standalone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.standalone.judge.ExecutionReport.TestReport;
import dev.assay.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTableTest {
    @Test
    void columns_are_aligned_words_left_and_figures_right() {
        ExecutionReport report = new ExecutionReport(
                Optional.of(Verdict.WA),
                "",
                List.of(
                        new TestReport(Optional.of(Verdict.AC), false, 3, 4, 9_011),
                        new TestReport(Optional.of(Verdict.WA), false, 1_200, 1_350, 102_400),
                        new TestReport(Optional.empty(), true, 0, 0, 0)));

        assertThat(new VerdictTable(false).render(List.of("1", "many-numbers", "3"), report))
                .isEqualTo("""
                        test           verdict       CPU      wall     memory
                        1              AC           3 ms      4 ms     8.8 MB
                        many-numbers   WA        1200 ms   1350 ms   100.0 MB
                        3              skipped         -         -          -

                        WA Wrong answer: 1 of 3 tests accepted
                        """);
    }

    @Test
    void a_compile_error_shows_what_the_compiler_said() {
        ExecutionReport report =
                new ExecutionReport(Optional.of(Verdict.CE), "Main.java:1: error: ';' expected\n", List.of());

        assertThat(new VerdictTable(false).render(List.of("1"), report)).isEqualTo("""
                        Main.java:1: error: ';' expected

                        CE Compile error: 0 of 0 tests accepted
                        """);
    }

    @Test
    void colours_do_not_shift_the_columns() {
        ExecutionReport report = new ExecutionReport(
                Optional.of(Verdict.AC), "", List.of(new TestReport(Optional.of(Verdict.AC), false, 1, 1, 1_024)));

        String plain = new VerdictTable(false).render(List.of("1"), report);
        String coloured = new VerdictTable(true).render(List.of("1"), report);

        assertThat(coloured).contains("\033[32mAC\033[0m");
        assertThat(coloured.replaceAll("\033\\[[0-9]+m", "")).isEqualTo(plain);
    }
}
