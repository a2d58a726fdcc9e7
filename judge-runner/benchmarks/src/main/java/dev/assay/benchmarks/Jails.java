package dev.assay.benchmarks;

import dev.assay.benchmarks.bare.BareContainer;
import dev.assay.benchmarks.bare.BareRun;
import dev.assay.benchmarks.bare.NoOp;
import dev.assay.benchmarks.cpu.Group;
import dev.assay.benchmarks.cpu.Meter;
import dev.assay.benchmarks.cpu.Usage;
import dev.assay.benchmarks.load.BenchLanguage;
import dev.assay.benchmarks.report.Results;
import dev.assay.benchmarks.report.Spread;
import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.DockerSocket;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.Program;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.ContainerSandboxes;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Sandboxes by themselves, without API and queue: what a new one costs, and what a jail in it costs. */
final class Jails implements AutoCloseable {
    private static final String INSTALLATION =
            "bench-jails-" + ProcessHandle.current().pid();
    private static final int MEMORY_MB = 256;
    private static final long MIB = 1 << 20;
    private static final JobLimits LIMITS =
            new JobLimits(MEMORY_MB * MIB, 8, 32 * MIB, 32 * MIB, 2048, 256, 8 * MIB, MIB, 64 << 10);
    private static final long SECOND = 1_000_000;
    private static final int AT_ONCE = 20;

    private final DockerEngine engine;
    private final Watchdog watchdog = new Watchdog();
    private final Languages languages = Languages.bundled();
    private final ContainerSandboxes sandboxes;

    Jails(Images images) throws IOException {
        engine = DockerEngine.connect(DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST"))));
        sandboxes = new ContainerSandboxes(
                engine,
                languages,
                images.byLanguage(),
                new ContainerSpec.Owner(INSTALLATION, "bench"),
                watchdog,
                Isolation.JAIL);
    }

    String engineVersion() {
        return engine.version();
    }

    /** How long a sandbox takes from nothing to ready, by language. */
    Map<String, Spread> poolStart(List<BenchLanguage> measured, int times) throws IOException {
        Map<String, Spread> starts = new TreeMap<>();
        for (BenchLanguage language : measured) {
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                long begin = System.nanoTime();
                Sandbox sandbox = open(language);
                took.add((System.nanoTime() - begin) / 1000);
                sandbox.kill();
            }
            starts.put(language.id(), Spread.of(took));
        }
        return starts;
    }

    /** A program that does nothing, in a fresh jail each time and as a plain process, in turns. */
    Results.Jail empty(BenchLanguage language, BareContainer bare, int times) throws IOException {
        List<Long> bareWall = new ArrayList<>();
        List<Long> bareCpu = new ArrayList<>();
        List<Long> wall = new ArrayList<>();
        try (Meter meter = new Meter(Map.of(), INSTALLATION)) {
            Sandbox sandbox = open(language);
            once(sandbox, 0);
            Usage used = Usage.none();
            for (int done = 0; done < times; done += AT_ONCE) {
                for (BareRun.OneProcess process :
                        bare.run(NoOp.program(), AT_ONCE).processes()) {
                    bareWall.add(process.wallMicros());
                    bareCpu.add(process.cpuMicros());
                }
                Usage before = meter.now();
                for (int i = 0; i < AT_ONCE; i++) {
                    wall.add(once(sandbox, i));
                }
                used = used.plus(meter.now().since(before));
            }
            sandbox.kill();
            return new Results.Jail(
                    Spread.of(bareWall), Spread.of(bareCpu), Spread.of(wall), used.of(Group.CONTAINERS) / wall.size());
        }
    }

    private long once(Sandbox sandbox, int index) throws IOException {
        if (index == 0) {
            sandbox.end();
            sandbox.begin(new Command.Job(
                    new Program.Executed(List.of("/work/program"), List.of()),
                    List.of(new WorkFile("program", 0755, NoOp.program())),
                    LIMITS,
                    Optional.empty(),
                    0));
        }
        long begin = System.nanoTime();
        Reply.Report report =
                sandbox.run(new Command.Run(index, Command.Run.Mode.RUN, SECOND, 2 * SECOND, new byte[0]));
        long wall = (System.nanoTime() - begin) / 1000;
        if (report.outcome() != Reply.Outcome.EXITED || report.exitCode() != 0) {
            throw new Problem("the program that does nothing ended with " + report.outcome());
        }
        return wall;
    }

    private Sandbox open(BenchLanguage language) throws IOException {
        return sandboxes.open(
                SandboxKind.run(languages.find(language.id()).orElseThrow(), MEMORY_MB, OptionalInt.empty()));
    }

    @Override
    public void close() {
        watchdog.close();
        engine.close();
    }
}
