package dev.assay.runner;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.db.execution.Executions;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.queue.JobQueue;
import dev.assay.db.queue.ProgressHints;
import dev.assay.db.queue.QueueSweeper;
import dev.assay.db.queue.RedisJobQueue;
import dev.assay.db.queue.RedisProgressHints;
import dev.assay.db.queue.RedisRunnerHeartbeats;
import dev.assay.db.queue.RunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import dev.assay.db.settings.Connections;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.Cores;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.container.Leftovers;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;

/** Puts the runner together out of its settings, starts it and takes it apart. */
final class Assembly {
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);
    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final Duration BEAT_LASTS = Duration.ofSeconds(10);
    private static final Duration SWEEP = Duration.ofSeconds(5);
    private static final Duration TIDY = Duration.ofSeconds(10);
    private static final Duration LEFTOVERS = Duration.ofMinutes(1);
    private static final Duration PURGE = Duration.ofHours(1);
    /** The memory limit most questions have. */
    private static final int USUAL_MEMORY_MB = 256;

    private final RunnerSettings settings;
    private final CountDownLatch stopping;
    private final Runnable fatal;
    private final InstantSource clock = InstantSource.system();
    private final Cores cores = Cores.ofThisMachine();
    private final IdleCores idle = new IdleCores();
    private final Ground ground;
    private final String id;
    private final DockerEngine engine;
    private final Watchdog watchdog = new Watchdog();
    private final SandboxPool pool;
    private final HikariDataSource database;
    private final RedisClient redis;
    private final ProgressHints hints;
    private final RunnerHeartbeats heartbeats;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("leases").factory());
    private Optional<Runner> runner = Optional.empty();
    private boolean closed;

    /**
     * Connects to the engine and finds out what keeps programs apart there.
     *
     * @param fatal see {@link dev.assay.runner.loop.Loop#start}
     * @throws IOException when it does not answer, an image is missing, or nothing keeps programs apart
     */
    Assembly(RunnerSettings settings, CountDownLatch stopping, Runnable fatal) throws IOException {
        this.settings = settings;
        this.stopping = stopping;
        this.fatal = fatal;
        ProcessHandle self = ProcessHandle.current();
        id = Leftovers.runnerId(Leftovers.ownPlace(), self.pid(), clock.instant());
        engine = DockerEngine.connect(settings.docker());
        Languages languages = JudgedLanguages.of(settings.images(), Languages.bundled(), engine);
        ContainerSpec.Owner owner = new ContainerSpec.Owner(settings.installation(), id);
        ground = Ground.find(
                new Ground.Materials(engine, settings.images(), owner, watchdog), languages, settings.isolation());
        pool = new SandboxPool(ground.sandboxes(), settings.pool(), clock);
        database = Connections.postgres(settings.database(), settings.slots() + 4);
        redis = Connections.redis(settings.redis(), 2 * settings.slots() + 4);
        hints = new RedisProgressHints(redis);
        heartbeats = new RedisRunnerHeartbeats(redis);
    }

    /**
     * Returns when everything runs.
     *
     * @throws IOException when a language can not be judged here
     */
    void start() throws IOException, InterruptedException {
        LOG.info(
                "judge runner {}: Docker {}, {} slots, isolation by {}, installation {}",
                id,
                engine.version(),
                settings.slots(),
                ground.isolation().name().toLowerCase(Locale.ROOT),
                settings.installation());
        Judge judge = new Judge(pool, ground.languages(), idle, clock);
        SelfTest selfTest = new SelfTest(judge);
        for (LanguageDescriptor language : ground.languages().all()) {
            Instant begin = clock.instant();
            selfTest.run(language, cores.ofSlot(0, settings.slots()));
            LOG.info(
                    "{} works: self-test passed in {} ms",
                    language.id(),
                    Duration.between(begin, clock.instant()).toMillis());
        }
        warmUp();
        synchronized (this) {
            if (!closed) {
                runner = Optional.of(new Runner(slots(judge), chores(), stopping, fatal));
                LOG.info("ready");
            }
        }
    }

    /** Stops everything that was started; may be called while it starts. */
    void close() throws InterruptedException {
        Optional<Runner> running;
        synchronized (this) {
            closed = true;
            running = runner;
        }
        // The containers first: whoever runs out of patience with this process finds none of them.
        stopping.countDown();
        pool.close();
        if (running.isPresent()) {
            running.get().stop();
            stopBeating();
        }
        timer.shutdownNow();
        hints.close();
        redis.close();
        database.close();
        watchdog.close();
        engine.close();
    }

    private void warmUp() {
        for (int slot = 0; slot < settings.slots(); slot++) {
            OptionalInt core = cores.ofSlot(slot, settings.slots());
            for (LanguageDescriptor language : ground.languages().all()) {
                pool.keepWarm(SandboxKind.run(language, USUAL_MEMORY_MB, core));
                if (language.compile().orElse(null) instanceof CompileStep.Apart apart) {
                    pool.keepWarm(SandboxKind.compile(language, apart, core));
                }
            }
        }
    }

    private List<JudgeSlot> slots(Judge judge) {
        JudgedRows rows = new PostgresJudgedRows(database, clock);
        List<JudgeSlot> slots = new ArrayList<>();
        for (int slot = 0; slot < settings.slots(); slot++) {
            // A queue for each slot: a blocking read is a slot's own.
            slots.add(new JudgeSlot(
                    new JudgeSlot.Belt(new RedisJobQueue(redis), rows, hints, idle, id),
                    judge,
                    cores.ofSlot(slot, settings.slots()),
                    new JudgeSlot.Timing(clock, timer, engine::answers),
                    stopping));
        }
        return slots;
    }

    private List<Runner.Chore> chores() {
        JudgedRows rows = new PostgresJudgedRows(database, clock);
        JobQueue queue = new RedisJobQueue(redis);
        QueueSweeper sweeper = new QueueSweeper(rows, queue, JudgeSlot.LEASE);
        Executions executions = new Executions(database, new Dispatch(queue, rows), clock);
        return List.of(
                new Runner.Chore("heartbeat", BEAT, this::beat),
                new Runner.Chore("sweeper", SWEEP, () -> sweep(sweeper)),
                new Runner.Chore("purge", PURGE, () -> executions.purge(clock.instant())),
                new Runner.Chore("pool", TIDY, pool::tidy),
                new Runner.Chore("leftovers", LEFTOVERS, this::removeLeftovers));
    }

    /** A runner whose engine is gone is not alive. */
    private void beat() {
        if (!engine.answers()) {
            throw new IllegalStateException("the Docker engine does not answer");
        }
        heartbeats.beat(
                new RunnerStatus(
                        id, settings.images().keySet().stream().sorted().toList(), settings.slots(), clock.instant()),
                BEAT_LASTS);
    }

    private void sweep(QueueSweeper sweeper) {
        QueueSweeper.SweepReport report = sweeper.step(clock.instant());
        if (report.appended() + report.takenBack() + report.givenUp() > 0) {
            LOG.info("swept: {}", report);
        }
    }

    private void removeLeftovers() {
        try {
            List<DockerEngine.Found> leftovers = Leftovers.among(
                    engine.containersOf(settings.installation()),
                    id,
                    heartbeats.alive().stream().map(RunnerStatus::runnerId).collect(Collectors.toSet()),
                    clock.instant(),
                    pid -> ProcessHandle.of(pid).isPresent());
            for (DockerEngine.Found leftover : leftovers) {
                engine.remove(leftover.id());
            }
            if (!leftovers.isEmpty()) {
                LOG.info("removed {} containers of runners that are gone", leftovers.size());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void stopBeating() {
        try {
            heartbeats.stop(id);
        } catch (RuntimeException e) {
            LOG.warn("the last heartbeat stays until it expires: {}", e.toString());
        }
    }
}
