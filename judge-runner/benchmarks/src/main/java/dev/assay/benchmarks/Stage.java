package dev.assay.benchmarks;

import dev.assay.benchmarks.bare.BareContainer;
import dev.assay.benchmarks.cpu.Foreign;
import dev.assay.benchmarks.cpu.Group;
import dev.assay.benchmarks.cpu.Meter;
import dev.assay.benchmarks.cpu.Usage;
import dev.assay.benchmarks.judge.Executions;
import dev.assay.benchmarks.judge.Subject;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Tasks;
import dev.assay.benchmarks.report.Results;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Both sides, ready to be measured.
 *
 * @param bare a plain container for each language that is measured, and for Python, in which runs are measured
 */
record Stage(
        Subject subject,
        Meter meter,
        Foreign foreign,
        Executions executions,
        Map<BenchLanguage, BareContainer> bare,
        Tasks tasks)
        implements AutoCloseable {
    /** What goes on after a verdict, above all the end of the job in its sandbox, belongs to the submission. */
    private static final Duration SETTLE = Duration.ofMillis(300);

    static Stage set(Subject subject, Images images, List<BenchLanguage> languages, Tasks tasks) {
        Map<BenchLanguage, BareContainer> bare = new HashMap<>();
        Stream.concat(Stream.of(BenchLanguage.PYTHON), languages.stream())
                .distinct()
                .forEach(language -> bare.put(language, new BareContainer(images.of(language))));
        return new Stage(
                subject,
                subject.meter(),
                new Foreign(),
                new Executions(subject.url(), subject.token()),
                Map.copyOf(bare),
                tasks);
    }

    /** What the installation uses while something is done, and until that has settled. */
    Usage usageOf(Runnable work) {
        foreign.begin();
        Usage before = meter.now();
        work.run();
        pause(SETTLE);
        Usage usage = meter.now().since(before);
        foreign.end(usage.total());
        return usage;
    }

    /** What was used beside the candidates' own processes, for each of the submissions. */
    static Results.Outside outside(Usage usage, long programMicros, int submissions) {
        Map<String, Long> groups = new HashMap<>();
        for (Group group : Group.values()) {
            if (group == Group.CONTAINERS) {
                groups.put("supervisor", (usage.of(group) - programMicros) / submissions);
            } else {
                groups.put(group.label(), usage.of(group) / submissions);
            }
        }
        return new Results.Outside(groups);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        bare.values().forEach(BareContainer::close);
        meter.close();
    }
}
