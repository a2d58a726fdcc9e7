package dev.assay.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * All that one run of the bench has found. Times are microseconds.
 *
 * @param machine where it ran, by name
 * @param idle processor time a second of the installation when nothing is judged, by group
 * @param comparisons one submission at a time, on an otherwise idle system
 * @param calls functions beside programs, without API and queue
 * @param foreignCores how many cores something else kept busy meanwhile, on average
 */
public record Results(
        Map<String, String> machine,
        Map<String, Long> idle,
        List<Comparison> comparisons,
        Jail jail,
        Map<String, Spread> poolStart,
        RunLatency runLatency,
        Saturation saturation,
        List<Call> calls,
        double foreignCores) {
    public Results {
        machine = Map.copyOf(machine);
        idle = Map.copyOf(idle);
        comparisons = List.copyOf(comparisons);
        poolStart = Map.copyOf(poolStart);
        calls = List.copyOf(calls);
    }

    /**
     * One algorithm as a program that reads and prints, and as a function that is called.
     *
     * @param reads whole submissions of the program, compilation included
     * @param called whole submissions of the function
     * @param readsTest one test of the program, by the sandbox's report; the mean
     * @param calledTest one test of the function
     */
    public record Call(String language, int tests, Spread reads, Spread called, long readsTest, long calledTest) {
        /** Of whole submissions. */
        @JsonProperty
        public double ratio() {
            return Results.ratio(called.median(), reads.median());
        }
    }

    /** One kind of program, run the plain way and judged. */
    public record Comparison(
            String language,
            String workload,
            int tests,
            Spread bareWall,
            Spread bareCpu,
            Spread wall,
            Spread cpu,
            Outside outside) {
        @JsonProperty
        public double wallRatio() {
            return ratio(wall.median(), bareWall.median());
        }

        @JsonProperty
        public double cpuRatio() {
            return ratio(cpu.median(), bareCpu.median());
        }
    }

    /**
     * Processor time of one submission beside the compiler's and the program's own processes.
     *
     * @param groups by the process that used it; "supervisor" is what the containers used beyond the candidate's processes
     */
    public record Outside(Map<String, Long> groups) {
        public Outside {
            groups = Map.copyOf(groups);
        }

        @JsonProperty
        public long total() {
            return groups.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A program that does nothing.
     *
     * @param bareWall fork, exec and wait inside a container
     * @param wall from the runner's request to the report in its hands
     * @param cpu of the container, for each run
     */
    public record Jail(Spread bareWall, Spread bareCpu, Spread wall, long cpu) {}

    /** A run against two samples, in Python. */
    public record RunLatency(Spread bareWall, Spread wall) {}

    /** As many submissions as possible, the languages in equal parts, ten tests each. */
    public record Saturation(
            int bareWorkers,
            int clients,
            double bareSubmissionsPerSecond,
            double submissionsPerSecond,
            int tests,
            long bareCpu,
            long cpu,
            Outside outside) {
        @JsonProperty
        public double ratio() {
            return submissionsPerSecond / bareSubmissionsPerSecond;
        }
    }

    static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** All of it, for other programs: names in snake_case, in the order of the alphabet. */
    public String json() {
        return Json.text(this);
    }
}
