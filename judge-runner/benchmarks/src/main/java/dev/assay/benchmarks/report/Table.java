package dev.assay.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The results as text for people. */
public final class Table {
    /** The kernel's own work for what is measured is part of it. */
    private static final double DISTURBING_CORES = 0.2;

    private final StringBuilder text = new StringBuilder();

    private Table() {}

    public static String of(Results results) {
        Table table = new Table();
        table.machine(results);
        table.comparisons(results);
        table.outside(results);
        table.calls(results);
        table.rest(results);
        return table.text.toString();
    }

    private void machine(Results results) {
        new TreeMap<>(results.machine()).forEach((name, value) -> line("%-18s %s", name, value));
        if (results.foreignCores() > DISTURBING_CORES) {
            line(
                    "! something else kept %.2f cores busy meanwhile: these figures are worth little",
                    results.foreignCores());
        }
    }

    private void comparisons(Results results) {
        line("");
        line("one submission at a time       bare: ms, median (p95)        Assay: ms, median (p95)       Assay / bare");
        line("                               wall           CPU            wall           CPU            wall    CPU");
        for (Results.Comparison one : results.comparisons()) {
            line(
                    "%-10s %-11s x %2d %15s%15s%15s%15s %8.2f%7.2f",
                    one.language(),
                    one.workload(),
                    one.tests(),
                    ms(one.bareWall()),
                    ms(one.bareCpu()),
                    ms(one.wall()),
                    ms(one.cpu()),
                    one.wallRatio(),
                    one.cpuRatio());
        }
    }

    private void outside(Results results) {
        line("");
        line("CPU outside the candidate's processes, ms a submission");
        for (Results.Comparison one : results.comparisons()) {
            line("%-22s %s", one.language() + " " + one.workload(), outside(one.outside()));
        }
        line("%-22s %s", "mix, saturated", outside(results.saturation().outside()));
        line("%-22s %s", "idle, ms a second", groups(results.idle()));
    }

    private void calls(Results results) {
        line("");
        line(
                "functions, without API and queue    program: ms, median (p95)    function: ms, median (p95)    function / program");
        line("                                  submission      a test        submission      a test");
        for (Results.Call one : results.calls()) {
            line(
                    "%-22s x %2d %17s%12.1f%18s%12.1f %12.2f",
                    one.language(),
                    one.tests(),
                    ms(one.reads()),
                    one.readsTest() / 1e3,
                    ms(one.called()),
                    one.calledTest() / 1e3,
                    one.ratio());
        }
    }

    private void rest(Results results) {
        Results.Saturation full = results.saturation();
        line("");
        line(
                "saturated, languages in equal parts: bare %.2f submissions/s (%d workers), Assay %.2f submissions/s = %.0f tests/s (%d clients): %.2f x",
                full.bareSubmissionsPerSecond(),
                full.bareWorkers(),
                full.submissionsPerSecond(),
                full.submissionsPerSecond() * full.tests(),
                full.clients(),
                full.ratio());
        line(
                "  CPU a submission: bare %.1f ms, Assay %.1f ms: %.2f x",
                full.bareCpu() / 1e3, full.cpu() / 1e3, Results.ratio(full.cpu(), full.bareCpu()));
        line(
                "RUN, Python, two samples: POST to verdict on the event stream p50 %.1f ms, p95 %.1f ms; bare p50 %.1f ms",
                results.runLatency().wall().median() / 1e3,
                results.runLatency().wall().p95() / 1e3,
                results.runLatency().bareWall().median() / 1e3);
        Results.Jail jail = results.jail();
        line(
                "empty jail: %.2f ms (p95 %.2f), %.2f ms CPU; bare fork and exec %.2f ms: %+.2f ms",
                jail.wall().median() / 1e3,
                jail.wall().p95() / 1e3,
                jail.cpu() / 1e3,
                jail.bareWall().median() / 1e3,
                (jail.wall().median() - jail.bareWall().median()) / 1e3);
        new TreeMap<>(results.poolStart())
                .forEach((language, start) -> line("a new sandbox, %s: %s ms", language, ms(start)));
    }

    private static String outside(Results.Outside outside) {
        return "%7.1f = ".formatted(outside.total() / 1e3) + groups(outside.groups());
    }

    private static String groups(Map<String, Long> groups) {
        return new TreeMap<>(groups)
                .entrySet().stream()
                        .map(one -> String.format(Locale.ROOT, "%s %.1f", one.getKey(), one.getValue() / 1e3))
                        .collect(Collectors.joining(" + "));
    }

    private static String ms(Spread spread) {
        return String.format(Locale.ROOT, "%.1f (%.1f)", spread.median() / 1e3, spread.p95() / 1e3);
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library
    private void line(String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
