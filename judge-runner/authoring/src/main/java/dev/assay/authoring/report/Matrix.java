package dev.assay.authoring.report;

import dev.assay.authoring.proof.Proof;
import dev.assay.authoring.proof.SolutionRun;
import dev.assay.authoring.proof.TestRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tests by solutions: a row for each test, a column for each solution.
 *
 * @param slug of the question
 * @param solutions folder and file name
 * @param tests ids in judging order
 * @param cells by test, in the order of the solutions; empty where a test was not run
 */
public record Matrix(
        String slug, List<String> solutions, List<String> tests, Map<String, List<Optional<TestRun>>> cells) {
    public Matrix {
        solutions = List.copyOf(solutions);
        tests = List.copyOf(tests);
        cells = Map.copyOf(cells);
    }

    /** Of a question that has at least one solution. */
    public static Matrix of(Proof proof) {
        List<SolutionRun> runs = proof.runs();
        Set<String> tests = new LinkedHashSet<>();
        runs.forEach(run -> run.tests().forEach(test -> tests.add(test.test())));
        Map<String, List<Optional<TestRun>>> cells = new LinkedHashMap<>();
        for (String test : tests) {
            cells.put(test, runs.stream().map(run -> cell(run, test)).toList());
        }
        Path solutions = runs.getFirst().solution().file().getParent().getParent();
        return new Matrix(
                solutions.getParent().getFileName().toString(),
                runs.stream()
                        .map(run -> solutions.relativize(run.solution().file()).toString())
                        .toList(),
                List.copyOf(tests),
                cells);
    }

    private static Optional<TestRun> cell(SolutionRun run, String test) {
        return run.tests().stream().filter(known -> known.test().equals(test)).findFirst();
    }

    /** For a terminal: the solutions numbered above, verdict and milliseconds in each cell. */
    public String text() {
        StringBuilder text = new StringBuilder(slug).append('\n');
        for (int i = 0; i < solutions.size(); i++) {
            text.append(String.format("  %2d  %s%n", i + 1, solutions.get(i)));
        }
        int width = tests.stream().mapToInt(String::length).max().orElse(0);
        List<String> head = new ArrayList<>();
        for (int i = 1; i <= solutions.size(); i++) {
            head.add(String.format("%10d", i));
        }
        text.append(" ".repeat(width + 2)).append(String.join("", head)).append('\n');
        for (String test : tests) {
            text.append(String.format("  %-" + Math.max(1, width) + "s", test));
            cells.get(test)
                    .forEach(cell -> text.append(
                            String.format("%10s", cell.map(Matrix::shown).orElse("·"))));
            text.append('\n');
        }
        return text.toString();
    }

    private static String shown(TestRun run) {
        return run.verdict() + " " + run.cpuMs();
    }
}
