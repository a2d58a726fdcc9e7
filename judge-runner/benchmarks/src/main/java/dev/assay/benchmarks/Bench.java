package dev.assay.benchmarks;

import dev.assay.benchmarks.cpu.Group;
import dev.assay.benchmarks.cpu.Usage;
import dev.assay.benchmarks.judge.Executions;
import dev.assay.benchmarks.judge.Subject;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.load.Tasks;
import dev.assay.benchmarks.load.Workload;
import dev.assay.benchmarks.report.Machine;
import dev.assay.benchmarks.report.Plot;
import dev.assay.benchmarks.report.Results;
import dev.assay.benchmarks.report.Table;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = "Measures Assay against the bare programs, side by side, on an installation of its own.",
        mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    private static final String PROGRAMS = "judge-runner/benchmarks/programs";

    private final PrintStream out;
    private final Steps steps;

    @Option(names = "--quick", description = "A few minutes less, figures less sure.")
    private boolean quick;

    @Option(
            names = "--languages",
            paramLabel = "L",
            split = ",",
            description = "Only these (default: python,javascript,java).")
    private List<String> languages = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures there, too.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--plot", paramLabel = "FILE.svg", description = "Draw the ratios.")
    private Optional<Path> plot = Optional.empty();

    Bench(PrintStream out, PrintStream progress) {
        this.out = out;
        this.steps = Steps.on(progress);
    }

    @Override
    public Integer call() throws IOException {
        Results results = measure(chosen(languages), quick ? Extent.QUICK : Extent.FULL);
        out.print(Table.of(results));
        if (json.isPresent()) {
            Files.writeString(json.get(), results.json());
        }
        if (plot.isPresent()) {
            Files.writeString(plot.get(), Plot.of(results));
        }
        return 0;
    }

    /** @throws IllegalArgumentException for a language that is not measured */
    static List<BenchLanguage> chosen(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of(BenchLanguage.values());
        }
        return ids.stream()
                .map(id -> Arrays.stream(BenchLanguage.values())
                        .filter(language -> language.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "language '%s' (expected: python, javascript or java)".formatted(id))))
                .distinct()
                .toList();
    }

    private Results measure(List<BenchLanguage> chosen, Extent extent) throws IOException {
        Images images = Images.of(System.getenv());
        Path home = Checkout.ofLauncher().root();
        Tasks tasks = new Tasks(home.resolve(PROGRAMS), System.nanoTime());
        Path data = DataFolder.usual(System.getenv()).resolveSibling("assay-bench");
        try (Jails jails = new Jails(images);
                Subject subject = new Subject(data, steps);
                Stage stage = steps.run("plain containers", () -> Stage.set(subject, images, chosen, tasks))) {
            Map<String, String> machine = Machine.describe(home);
            machine.put("engine", jails.engineVersion());
            images.byLanguage().forEach((language, image) -> machine.put("image " + language, image));
            steps.run("warming up", () -> warmUp(stage, chosen, extent));
            Map<String, Long> idle = steps.run("idle", () -> idle(stage, extent));
            List<Results.Comparison> comparisons = comparisons(stage, chosen, extent);
            Results.RunLatency latency =
                    steps.run("latency of a run", () -> new RunLatency(stage).measure(extent.runs()));
            Results.Saturation saturation = steps.run("saturated", () -> saturate(stage, images, chosen, extent));
            List<Results.Call> calls =
                    steps.run("functions and programs", () -> calls(images, home.resolve(PROGRAMS), extent));
            steps.say("  … sandboxes by themselves");
            return new Results(
                    machine,
                    idle,
                    comparisons,
                    jails.empty(BenchLanguage.PYTHON, stage.bare().get(BenchLanguage.PYTHON), extent.noOps()),
                    jails.poolStart(chosen, extent.opened()),
                    latency,
                    saturation,
                    calls,
                    stage.foreign().cores());
        }
    }

    /** The services' compilers have work until then, and the machine's caches are cold. */
    private static void warmUp(Stage stage, List<BenchLanguage> chosen, Extent extent) {
        for (int i = 0; i < extent.warmUp(); i++) {
            for (BenchLanguage language : chosen) {
                stage.executions().accepted(Executions.body(stage.tasks().next(language, Workload.TWO_SUM)));
            }
        }
        for (BenchLanguage language : chosen) {
            stage.bare().get(language).run(stage.tasks().next(language, Workload.TWO_SUM));
        }
    }

    private static Map<String, Long> idle(Stage stage, Extent extent) {
        Usage used = stage.usageOf(() -> Stage.pause(extent.idle()));
        Map<String, Long> perSecond = new TreeMap<>();
        for (Group group : Group.values()) {
            perSecond.put(group.label(), used.of(group) * 1000 / extent.idle().toMillis());
        }
        return perSecond;
    }

    private List<Results.Comparison> comparisons(Stage stage, List<BenchLanguage> chosen, Extent extent) {
        List<Results.Comparison> comparisons = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            for (BenchLanguage language : chosen) {
                comparisons.add(steps.run(
                        language.id() + " " + workload.label(),
                        () -> new Comparing(stage, language, workload).measure(extent)));
            }
        }
        return comparisons;
    }

    private static List<Results.Call> calls(Images images, Path programs, Extent extent) {
        try (Calling calling = new Calling(images, programs, System.nanoTime())) {
            return calling.measure(extent.called());
        } catch (IOException e) {
            throw new Problem("functions could not be judged: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Results.Saturation saturate(Stage stage, Images images, List<BenchLanguage> chosen, Extent extent) {
        try (Saturating saturating = new Saturating(stage, images, chosen)) {
            return saturating.measure(extent);
        }
    }
}
