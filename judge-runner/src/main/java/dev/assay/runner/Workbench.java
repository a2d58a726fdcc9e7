package dev.assay.runner;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgedResult;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.CheckerProgram;
import dev.assay.question.Limits;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.Cores;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.DockerSocket;
import dev.assay.runner.container.Leftovers;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.pool.PoolSettings;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a runner judges with, without queue and database: for those who bring their jobs themselves. Each slot has its core, and
 * judges one job at a time; slots may be used by several threads at once. Closing removes every container.
 */
public final class Workbench implements AutoCloseable {
    /** A sandbox that failed is not the program's fault: so often a job is begun. */
    private static final int ATTEMPTS = 3;

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final DockerEngine engine;
    private final Languages languages;
    private final Watchdog watchdog = new Watchdog();
    private final SandboxPool pool;
    private final Judge judge;
    private final Cores cores = Cores.ofThisMachine();
    private final int slots;

    /**
     * What a workbench is made of.
     *
     * @param images of the sandboxes, by language id; those the engine does not have are left out
     * @param slots jobs judged at once; 0 for one on each core
     * @param installation whose containers these are; what dead processes left under that name is removed
     */
    public record Settings(Map<String, String> images, int slots, String installation) {
        public Settings {
            images = Map.copyOf(images);
        }
    }

    private Workbench(DockerEngine engine, Settings settings, Optional<Isolation> isolation) throws IOException {
        this.engine = engine;
        slots = settings.slots() == 0 ? cores.defaultSlots() : settings.slots();
        Map<String, String> images = new HashMap<>();
        for (Map.Entry<String, String> image : settings.images().entrySet()) {
            if (engine.hasImage(image.getValue())) {
                images.put(image.getKey(), image.getValue());
            }
        }
        Languages known = JudgedLanguages.of(images, Languages.bundled(), engine);
        String id =
                Leftovers.runnerId(Leftovers.ownPlace(), ProcessHandle.current().pid(), Instant.now());
        removeLeftovers(settings.installation(), id);
        Ground.Materials materials =
                new Ground.Materials(engine, images, new ContainerSpec.Owner(settings.installation(), id), watchdog);
        Ground ground = known.all().isEmpty()
                ? Ground.of(materials, known, Isolation.JAIL)
                : Ground.find(materials, known, isolation);
        languages = ground.languages();
        int most = slots * (2 * Math.max(1, images.size()) + 4);
        pool = new SandboxPool(
                ground.sandboxes(), new PoolSettings(200, 1000, LIFETIME, LIFETIME, most), InstantSource.system());
        judge = new Judge(pool, languages, new IdleCores(), InstantSource.system());
    }

    /**
     * Connects to the engine of {@code DOCKER_HOST}, else the usual one, and keeps programs apart as {@code ASSAY_ISOLATION} says.
     *
     * @throws IOException when it does not answer, or nothing keeps programs apart there
     */
    public static Workbench open(Settings settings) throws IOException {
        DockerEngine engine =
                DockerEngine.connect(DockerSocket.parse(Optional.ofNullable(System.getenv("DOCKER_HOST"))));
        try {
            String isolation = System.getenv().getOrDefault("ASSAY_ISOLATION", "auto");
            return new Workbench(engine, settings, RunnerSettings.parseIsolation(isolation));
        } catch (IOException | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** How many jobs may be judged at once. */
    public int slots() {
        return slots;
    }

    /** Whether there is an image of that language. */
    public boolean judges(String language) {
        return languages.find(language).map(LanguageDescriptor::id).equals(Optional.of(language));
    }

    /**
     * The processor time a submission in a language may take, in milliseconds.
     *
     * @throws IllegalArgumentException if there is no such language
     */
    public int cpuLimitMs(Limits limits, String language) {
        LanguageDescriptor descriptor = languages
                .find(language)
                .orElseThrow(() -> new IllegalArgumentException("language '" + language + "' is unknown"));
        return (int) (RunLimits.of(limits, descriptor, true).cpuMicros() / 1000);
    }

    /**
     * Judges a job on the caller's thread.
     *
     * @param slot from 0; at most one job at a time in each
     * @throws IOException when a sandbox failed each time, or none could be had
     */
    public JudgedResult judge(JudgeJob job, Conduct conduct, int slot) throws IOException, InterruptedException {
        return attempted(() -> judge.judge(job, conduct, cores.ofSlot(slot, slots), new Judging(), _ -> {}));
    }

    /**
     * Has answers compared as they are in jobs of such a checker, on the caller's thread.
     *
     * @param program there if and only if the checker is one
     * @param slot from 0; at most one job at a time in each
     * @param work may be done again from the beginning
     * @throws IOException when a sandbox failed each time, or none could be had
     */
    public <T> T compare(CheckerSpec checker, Optional<CheckerProgram> program, int slot, Comparing<T> work)
            throws IOException, InterruptedException {
        return attempted(() -> {
            try (Comparison comparison = judge.comparison(checker, program, cores.ofSlot(slot, slots), new Judging())) {
                return work.with(comparison);
            }
        });
    }

    /** What is to be compared. */
    @FunctionalInterface
    public interface Comparing<T> {
        T with(Comparison comparison) throws IOException, InterruptedException;
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws IOException, InterruptedException;
    }

    private <T> T attempted(Attempt<T> work) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.make();
            } catch (SandboxFault fault) {
                if (attempt == ATTEMPTS || !engine.answers()) {
                    throw fault;
                }
            }
        }
    }

    private void removeLeftovers(String installation, String self) throws IOException {
        List<DockerEngine.Found> found = engine.containersOf(installation);
        List<DockerEngine.Found> dead = Leftovers.among(
                found, self, Set.of(), Instant.MIN, pid -> ProcessHandle.of(pid).isPresent());
        for (DockerEngine.Found container : dead) {
            engine.remove(container.id());
        }
    }

    @Override
    public void close() {
        pool.close();
        watchdog.close();
        engine.close();
    }
}
