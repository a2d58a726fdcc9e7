package dev.assay.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The ratios as bars. The line is what the bare program takes. */
public final class Plot {
    private static final double LONGEST = 1.6;

    private Plot() {}

    public static String of(Results results) {
        List<Bars.Pair> pairs = results.comparisons().stream()
                .map(one -> new Bars.Pair(
                        one.language() + ", " + one.workload(),
                        bar(one.wallRatio(), "wall"),
                        bar(one.cpuRatio(), "CPU")))
                .toList();
        return new Bars(
                        "Assay against the bare program: elapsed time and processor time",
                        1,
                        "bare = 1",
                        LONGEST,
                        pairs)
                .svg();
    }

    private static Bars.Bar bar(double ratio, String what) {
        return new Bars.Bar(ratio, String.format(Locale.ROOT, "%.2f %s", ratio, what));
    }
}
