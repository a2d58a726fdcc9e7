package dev.assay.benchmarks;

import dev.assay.benchmarks.bare.BareContainer;
import dev.assay.benchmarks.cpu.Usage;
import dev.assay.benchmarks.judge.Executions;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Task;
import dev.assay.benchmarks.load.Workload;
import dev.assay.benchmarks.report.Results;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** As much as goes through: the plain way with a worker for each core, judged with enough clients that the queue is never empty. */
final class Saturating implements AutoCloseable {
    private final Stage stage;
    private final List<BenchLanguage> languages;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final int clients = 2 * cores + 2;
    private final List<Map<BenchLanguage, BareContainer>> workers = new ArrayList<>();

    Saturating(Stage stage, Images images, List<BenchLanguage> languages) {
        this.stage = stage;
        this.languages = List.copyOf(languages);
        for (int i = 0; i < cores; i++) {
            Map<BenchLanguage, BareContainer> own = new HashMap<>();
            languages.forEach(language -> own.put(language, new BareContainer(images.of(language))));
            workers.add(own);
        }
    }

    Results.Saturation measure(Extent extent) {
        AtomicLong bareCpu = new AtomicLong();
        AtomicLong programs = new AtomicLong();
        Tally bare = new Tally();
        Tally judged = new Tally();
        List<Usage> used = new ArrayList<>();
        for (int i = 0; i < extent.saturatedBlocks(); i++) {
            bare.add(during(extent.saturated(), cores, worker -> {
                Task task = next(bare);
                bareCpu.addAndGet(
                        workers.get(worker).get(task.language()).run(task).cpuMicros());
            }));
            used.add(stage.usageOf(() -> judged.add(during(extent.saturated(), clients, _ -> {
                Task task = next(judged);
                programs.addAndGet(
                        stage.executions().accepted(Executions.body(task)).programMicros());
            }))));
        }
        Usage all = used.stream().reduce(Usage.none(), Usage::plus);
        return new Results.Saturation(
                cores,
                clients,
                bare.rate(),
                judged.rate(),
                Workload.TWO_SUM.tests(),
                bareCpu.get() / bare.count,
                all.total() / judged.count,
                Stage.outside(all, programs.get(), judged.count));
    }

    @Override
    public void close() {
        workers.forEach(own -> own.values().forEach(BareContainer::close));
    }

    private Task next(Tally tally) {
        int turn = Math.floorMod(tally.turn.getAndIncrement(), languages.size());
        return stage.tasks().next(languages.get(turn), Workload.TWO_SUM);
    }

    /** Every worker goes on until the time is over, and ends what it has begun. */
    private static Tally during(Duration time, int workers, IntConsumer work) {
        AtomicInteger count = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int worker = i;
                running.add(all.submit(() -> {
                    while (System.nanoTime() - begin < time.toNanos()) {
                        work.accept(worker);
                        count.incrementAndGet();
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        Tally tally = new Tally();
        tally.count = count.get();
        tally.nanos = System.nanoTime() - begin;
        return tally;
    }

    /** Submissions and the time they took together. */
    private static final class Tally {
        private final AtomicInteger turn = new AtomicInteger();
        private int count;
        private long nanos;

        void add(Tally other) {
            count += other.count;
            nanos += other.nanos;
        }

        double rate() {
            return count * 1e9 / nanos;
        }
    }
}
