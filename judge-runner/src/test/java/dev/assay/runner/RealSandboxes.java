package dev.assay.runner;

import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.DockerSocket;
import dev.assay.runner.container.Leftovers;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.pool.PoolSettings;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A pool over real containers, and a judge on top of it. Closing removes every container. */
final class RealSandboxes implements AutoCloseable {
    static final PoolSettings SETTINGS = new PoolSettings(50, 50, Duration.ofMinutes(10), Duration.ofMinutes(10), 12);

    final String installation = "test-" + UUID.randomUUID();
    final DockerEngine engine;
    final Languages languages;
    final SandboxPool pool;
    /** Empty: whoever wants a core to be idle says so. */
    final IdleCores idle = new IdleCores();

    final Judge judge;
    /** Every sandbox that was ever made, in that order. */
    final List<Sandbox> made = new CopyOnWriteArrayList<>();

    private final Watchdog watchdog = new Watchdog();

    RealSandboxes() throws IOException {
        this(SETTINGS);
    }

    RealSandboxes(PoolSettings settings) throws IOException {
        this(settings, Isolation.JAIL);
    }

    RealSandboxes(PoolSettings settings, Isolation isolation) throws IOException {
        engine = DockerEngine.connect(DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST"))));
        String runner = Leftovers.runnerId("test", ProcessHandle.current().pid(), Instant.now());
        Ground ground = Ground.of(
                new Ground.Materials(
                        engine, Images.underTest(), new ContainerSpec.Owner(installation, runner), watchdog),
                Languages.bundled(),
                isolation);
        languages = ground.languages();
        pool = new SandboxPool(kind -> remembered(ground.sandboxes().open(kind)), settings, InstantSource.system());
        judge = new Judge(pool, languages, idle, InstantSource.system());
    }

    /** What containers of the languages under test keep, whatever their memory. */
    List<Command.Warm> residents() {
        return languages.all().stream()
                .map(JobPlan::new)
                .flatMap(plan -> Stream.concat(plan.warmCompiler().stream(), plan.warmInterpreter(64).stream()))
                .toList();
    }

    private Sandbox remembered(Sandbox sandbox) {
        made.add(sandbox);
        return sandbox;
    }

    @Override
    public void close() {
        pool.close();
        watchdog.close();
        engine.close();
    }
}
