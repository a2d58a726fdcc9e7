package dev.assay.benchmarks.scale;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.benchmarks.report.Bars;
import dev.assay.benchmarks.report.Json;
import dev.assay.benchmarks.report.Tail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found.
 *
 * @param machine where it ran, by name
 * @param small what the small side was filled with, and how long that took
 * @param large likewise
 * @param people signed in to the small side, and to the large one
 * @param readings by kind of request
 * @param all those of a user together
 * @param refused how many requests were not answered with 200, and so are in no figure
 * @param foreignCores how many cores something else kept busy meanwhile, on average
 */
record ScaleResults(
        Map<String, String> machine,
        String small,
        String large,
        List<Integer> people,
        double requestsPerSecond,
        List<Compared> readings,
        Compared all,
        int refused,
        double foreignCores) {
    /** How many times as slow the slowest hundredth may be. */
    static final double BAR = 1.5;

    private static final double DISTURBING_CORES = 0.2;

    ScaleResults {
        machine = Map.copyOf(machine);
        people = List.copyOf(people);
        readings = List.copyOf(readings);
    }

    /** A kind of request on both sides. */
    record Compared(String request, Tail small, Tail large) {
        /** Of the slowest hundredths. */
        @JsonProperty
        double ratio() {
            return (double) large.p99() / small.p99();
        }
    }

    @JsonProperty
    boolean met() {
        return all.ratio() <= BAR && refused == 0;
    }

    String json() {
        return Json.text(this);
    }

    /** For people. */
    String table() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(machine).forEach((name, value) -> line(text, "%-12s %s", name, value));
        line(text, "%-12s %s", "small", small);
        line(text, "%-12s %s", "large", large);
        line(text, "%-12s %d on the small side, %d on the large one", "signed in", people.getFirst(), people.getLast());
        if (foreignCores > DISTURBING_CORES) {
            line(text, "! something else kept %.2f cores busy meanwhile: look at ratios alone", foreignCores);
        }
        line(text, "");
        line(
                text,
                "ms from the planned moment, %.0f requests/s  small: p50    p95    p99  large: p50    p95    p99   p99: x",
                requestsPerSecond);
        readings.forEach(one -> row(text, one));
        row(text, all);
        line(text, "");
        if (refused > 0) {
            line(text, "! %d requests were refused", refused);
        }
        line(
                text,
                "p99 of a user's requests, large / small: %.2f (at most %.2f): %s",
                all.ratio(),
                BAR,
                met() ? "met" : "MISSED");
        return text.toString();
    }

    /** The slowest hundredths as bars. */
    String svg() {
        double longest = 1.2
                * readings.stream()
                        .mapToLong(
                                one -> Math.max(one.small().p99(), one.large().p99()))
                        .max()
                        .orElse(1);
        List<Bars.Pair> pairs = readings.stream()
                .map(one -> new Bars.Pair(one.request(), bar(one.small(), "small"), bar(one.large(), "large")))
                .toList();
        double limit = all.small().p99() * BAR;
        return new Bars(
                        "p99 of reading, in ms: a small database and one a hundred times as large",
                        limit,
                        String.format(Locale.ROOT, "%.1f x small", BAR),
                        Math.max(longest, 1.2 * limit),
                        pairs)
                .svg();
    }

    private static Bars.Bar bar(Tail tail, String side) {
        return new Bars.Bar(tail.p99(), String.format(Locale.ROOT, "%.1f %s", tail.p99() / 1e3, side));
    }

    private static void row(StringBuilder text, Compared one) {
        line(
                text,
                "%-46s %7.1f%7.1f%7.1f %10.1f%7.1f%7.1f %8.2f",
                one.request(),
                one.small().p50() / 1e3,
                one.small().p95() / 1e3,
                one.small().p99() / 1e3,
                one.large().p50() / 1e3,
                one.large().p95() / 1e3,
                one.large().p99() / 1e3,
                one.ratio());
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library
    private static void line(StringBuilder text, String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
