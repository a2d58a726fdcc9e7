package dev.assay.benchmarks;

import dev.assay.benchmarks.bare.BareContainer;
import dev.assay.benchmarks.judge.Candidate;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Task;
import dev.assay.benchmarks.load.Workload;
import dev.assay.benchmarks.report.Results;
import dev.assay.benchmarks.report.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long a candidate waits for a run against the samples, and how long the same program takes without us. */
final class RunLatency {
    private static final int BLOCK = 10;
    /** Nobody sends one run right behind the other. */
    private static final Duration THINK = Duration.ofMillis(50);

    private final Stage stage;
    private final Candidate candidate;

    RunLatency(Stage stage) {
        this.stage = stage;
        this.candidate = new Candidate(stage.subject().url());
    }

    Results.RunLatency measure(int runs) {
        for (int i = 0; i < BLOCK; i++) {
            candidate.run(source());
        }
        List<Long> wall = new ArrayList<>();
        List<Long> bareWall = new ArrayList<>();
        BareContainer bare = stage.bare().get(BenchLanguage.PYTHON);
        while (wall.size() < runs) {
            for (int i = 0; i < BLOCK; i++) {
                bareWall.add(bare.run(new Task(BenchLanguage.PYTHON, Workload.TWO_SUM, source(), candidate.samples()))
                        .wallMicros());
                Stage.pause(THINK);
            }
            for (int i = 0; i < BLOCK; i++) {
                wall.add(candidate.run(source()));
                Stage.pause(THINK);
            }
        }
        return new Results.RunLatency(Spread.of(bareWall), Spread.of(wall));
    }

    private String source() {
        return stage.tasks().source(BenchLanguage.PYTHON, Workload.TWO_SUM);
    }
}
