package dev.assay.benchmarks.soak;

import dev.assay.benchmarks.judge.Executions;
import dev.assay.benchmarks.judge.Subject;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Tasks;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.console.Steps;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Thousands of submissions, one in twenty hostile, from more clients than there are slots. Ends with the first wrong verdict. */
final class Soak {
    private static final int HOSTILE_SHARE = 20;
    private static final int SAMPLES = 100;
    /** The API takes no larger one: such a program never comes so far. */
    private static final int LARGEST_SOURCE = 64 << 10;

    private static final Duration SETTLE = Duration.ofSeconds(10);

    private final Subject subject;
    private final Executions executions;
    private final Tasks tasks;
    private final List<Probe> hostile;
    private final int count;
    private final PrintStream progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final List<Vitals> samples = new ArrayList<>();

    Soak(Subject subject, Tasks tasks, List<Probe> hostile, int count, PrintStream progress) {
        this.subject = subject;
        this.executions = new Executions(subject.url(), subject.token());
        this.tasks = tasks;
        this.hostile = List.copyOf(hostile);
        this.count = count;
        this.progress = progress;
    }

    /**
     * Runs it and says what it found, line by line, to {@code out}.
     *
     * @return whether all was well
     * @throws Problem naming the first wrong verdict
     */
    boolean run(PrintStream out) {
        Vitals before = vitals();
        long begin = System.nanoTime();
        judgeAll();
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(
                "%d submissions, %d of them hostile: every verdict right, %.1f submissions/s%n",
                count, count / HOSTILE_SHARE, count / seconds);
        sleep(SETTLE);
        Vitals after = vitals();
        List<Trend> trends = List.of(
                Trend.of("runner", samples.stream().map(Vitals::runner).toList()),
                Trend.of("API", samples.stream().map(Vitals::api).toList()),
                Trend.of(
                        "containers",
                        samples.stream().map(Vitals::containerMemory).toList()));
        trends.forEach(trend -> out.println("memory of " + trend));
        out.printf(
                "live heap of the runner %.1f MiB; containers %d → %d, processes in the fullest one at rest %d → %d%n",
                Vitals.live(subject.pid("runner")) / 1048576.0,
                before.containers(),
                after.containers(),
                before.mostProcesses(),
                after.mostProcesses());
        List<String> left = new ArrayList<>(Leftovers.of(subject));
        if (after.mostProcesses() > before.mostProcesses()) {
            left.add("processes in a sandbox");
        }
        out.println(left.isEmpty() ? "no leftover" : "LEFT OVER: " + String.join(", ", left));
        return left.isEmpty() && trends.stream().allMatch(Trend::flat);
    }

    private void judgeAll() {
        int clients = 2 * Runtime.getRuntime().availableProcessors();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(all.submit(this::judgeSome));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }

    private void judgeSome() {
        int number = next.getAndIncrement();
        while (number < count) {
            try {
                judge(number, probe(number));
            } catch (RuntimeException e) {
                next.set(count); // the others need not go on
                throw e;
            }
            number = next.getAndIncrement();
        }
    }

    private void judge(int number, Probe probe) {
        Executions.Judged judged = executions.judge(probe.body());
        if (!judged.verdict().equals(probe.verdict())) {
            throw new Problem("submission %d (%s, execution %s) got %s (expected: %s)"
                    .formatted(number, probe.name(), judged.id(), judged.verdict(), probe.verdict()));
        }
        int all = done.incrementAndGet();
        if (all % Math.max(1, count / SAMPLES) == 0) {
            sample(all);
        }
    }

    private synchronized void sample(int all) {
        Vitals now = vitals();
        samples.add(now);
        progress.printf(
                "  %d of %d; runner %d MiB, %d containers with %d MiB%n",
                all, count, now.runner() >> 20, now.containers(), now.containerMemory() >> 20);
    }

    /** The same ones for the same number, whoever asks when. */
    private Probe probe(int number) {
        if (number % HOSTILE_SHARE == HOSTILE_SHARE - 1) {
            return hostile.get(number / HOSTILE_SHARE % hostile.size());
        }
        BenchLanguage[] languages = BenchLanguage.values();
        return Probe.ordinary(tasks, languages[number % languages.length], new SplittableRandom(number));
    }

    private Vitals vitals() {
        return Vitals.of(subject.pid("runner"), subject.pid("api"), subject.id());
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }

    /** Starts an installation of its own for it, and looks that nothing of that is left either. */
    static boolean onOwnInstallation(Path home, Path data, int count, PrintStream out, PrintStream progress) {
        Tasks tasks = new Tasks(home.resolve("judge-runner/benchmarks/programs"), System.nanoTime());
        List<String> ids = List.of("python", "javascript", "java");
        List<Probe> hostile = Probe.hostile(home.resolve("sandbox-images/hostile")).stream()
                .filter(probe -> ids.contains(probe.language()) && probe.source().length <= LARGEST_SOURCE)
                .toList();
        String installation;
        boolean well;
        try (Subject subject = new Subject(data, Steps.on(progress))) {
            installation = subject.id();
            well = new Soak(subject, tasks, hostile, count, progress).run(out);
        }
        int left = Vitals.containers(installation).size();
        if (left > 0) {
            out.println("LEFT OVER: " + left + " containers after the end");
        }
        return well && left == 0;
    }
}
