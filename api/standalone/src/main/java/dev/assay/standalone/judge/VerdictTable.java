package dev.assay.standalone.judge;

import dev.assay.standalone.judge.ExecutionReport.TestReport;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report as people read it.
 *
 * @param colours whether the reader is a terminal
 */
record VerdictTable(boolean colours) {
    private static final List<String> HEAD = List.of("test", "verdict", "CPU", "wall", "memory");
    private static final String GREEN = "\033[32m";
    private static final String RED = "\033[31m";
    private static final String GREY = "\033[90m";
    private static final String PLAIN = "\033[0m";

    /** Ends with a line break. The names are those of the tests, in their order. */
    String render(List<String> names, ExecutionReport report) {
        StringBuilder text = new StringBuilder();
        if (!report.compileOutput().isBlank()) {
            text.append(report.compileOutput().stripTrailing()).append("\n\n");
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < report.tests().size(); i++) {
            String name = i < names.size() ? names.get(i) : String.valueOf(i);
            rows.add(row(name, report.tests().get(i)));
        }
        if (rows.size() > 1) {
            List<Integer> widths = widths(rows);
            rows.forEach(row -> text.append(line(row, widths)).append('\n'));
            text.append('\n');
        }
        return text.append(conclusion(report)).append('\n').toString();
    }

    private static List<String> row(String name, TestReport test) {
        if (test.skipped()) {
            return List.of(name, "skipped", "-", "-", "-");
        }
        return List.of(
                name,
                test.verdict().map(Verdict::name).orElse("ran"),
                test.cpuMs() + " ms",
                test.wallMs() + " ms",
                String.format(Locale.ROOT, "%.1f MB", test.memoryKb() / 1024.0));
    }

    private static List<Integer> widths(List<List<String>> rows) {
        return IntStream.range(0, HEAD.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .collect(Collectors.toList());
    }

    /** Words to the left, figures to the right. */
    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(widths.get(column) - row.get(column).length());
            String cell = column == 1 ? paint(row.get(column)) : row.get(column);
            line.append(column < 2 ? cell + padding : padding + cell).append("   ");
        }
        return line.toString().stripTrailing();
    }

    private String conclusion(ExecutionReport report) {
        long accepted = report.tests().stream()
                .filter(test -> test.verdict().equals(Optional.of(Verdict.AC)))
                .count();
        String verdict = report.verdict()
                .map(value -> paint(value.name()) + " " + value.label())
                .orElse("no verdict");
        return verdict + ": " + accepted + " of " + report.tests().size() + " tests accepted";
    }

    private String paint(String word) {
        if (!colours || word.equals(HEAD.get(1))) {
            return word;
        }
        String colour = word.equals(Verdict.AC.name()) ? GREEN : word.equals("skipped") ? GREY : RED;
        return colour + word + PLAIN;
    }
}
