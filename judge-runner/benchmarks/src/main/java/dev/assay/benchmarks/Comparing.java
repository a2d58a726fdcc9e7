package dev.assay.benchmarks;

import dev.assay.benchmarks.bare.BareContainer;
import dev.assay.benchmarks.bare.BareRun;
import dev.assay.benchmarks.cpu.Usage;
import dev.assay.benchmarks.judge.Executions;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Task;
import dev.assay.benchmarks.load.Workload;
import dev.assay.benchmarks.report.Results;
import dev.assay.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One kind of program, one submission at a time: blocks of the one side and of the other, in turns. */
final class Comparing {
    private final Stage stage;
    private final BenchLanguage language;
    private final Workload workload;
    private final List<Long> bareWall = new ArrayList<>();
    private final List<Long> bareCpu = new ArrayList<>();
    private final List<Long> wall = new ArrayList<>();
    /** One for each block: what happens between submissions belongs to some of them. */
    private final List<Long> cpu = new ArrayList<>();

    private Usage used = Usage.none();
    private long programMicros;

    Comparing(Stage stage, BenchLanguage language, Workload workload) {
        this.stage = stage;
        this.language = language;
        this.workload = workload;
    }

    Results.Comparison measure(Extent extent) {
        int block = extent.block(workload);
        for (int i = 0; i < extent.blocks(); i++) {
            bareBlock(block);
            judgedBlock(block);
        }
        return new Results.Comparison(
                language.id(),
                workload.label(),
                workload.tests(),
                Spread.of(bareWall),
                Spread.of(bareCpu),
                Spread.of(wall),
                Spread.of(cpu),
                Stage.outside(used, programMicros, wall.size()));
    }

    private void bareBlock(int count) {
        BareContainer container = stage.bare().get(language);
        tasks(count).forEach(task -> {
            BareRun run = container.run(task);
            bareWall.add(run.wallMicros());
            bareCpu.add(run.cpuMicros());
        });
    }

    private void judgedBlock(int count) {
        List<String> bodies = tasks(count).map(Executions::body).toList();
        Usage usage = stage.usageOf(() -> bodies.forEach(body -> {
            Executions.Judged judged = stage.executions().accepted(body);
            wall.add(judged.wallMicros());
            programMicros += judged.programMicros();
        }));
        used = used.plus(usage);
        cpu.add(usage.total() / count);
    }

    private Stream<Task> tasks(int count) {
        return Stream.generate(() -> stage.tasks().next(language, workload)).limit(count);
    }
}
