package dev.assay.standalone.installation;

import dev.assay.db.question.BankPublisher.Going;
import dev.assay.question.Slug;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.process.ChildSpec;
import dev.assay.standalone.process.Leftovers;
import dev.assay.standalone.process.ProcessRecord;
import dev.assay.standalone.process.StopSignal;
import dev.assay.standalone.process.SupervisedChild;
import dev.assay.standalone.server.FreePort;
import dev.assay.standalone.server.PackagedBinaries;
import dev.assay.standalone.server.PostgresServer;
import dev.assay.standalone.server.RedisServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/**
 * A running installation: servers, API and runner, each a process of its own, started in that order and stopped in the
 * other. It is started whole or not at all.
 */
public final class Installation implements AutoCloseable {
    /** Long, for a loaded machine: a first start makes a database or compiles in every language. */
    private static final Duration SERVER_WAIT = Duration.ofMinutes(1);

    private static final Duration READY_WAIT = Duration.ofMinutes(3);
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(15);
    /** How the runner's log begins to say what keeps programs apart. */
    private static final String ISOLATION = "isolation by ";

    private final UpSettings settings;
    private final Steps steps;
    private final InstantSource clock = InstantSource.system();
    private final Readiness readiness = new Readiness(clock);
    private final DataFolder data;
    private final List<SupervisedChild> children = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private AutoCloseable hold;
    private RunState run;
    private boolean stopping;

    public Installation(UpSettings settings, Steps steps) {
        this.settings = settings;
        this.steps = steps;
        this.data = new DataFolder(settings.data());
    }

    /**
     * Returns when submissions are judged.
     *
     * @throws Problem if that cannot be; then nothing runs
     */
    public void start() {
        try {
            takeDataFolder();
            FreePort.require(settings.host(), settings.port());
            begin();
            String databaseUrl = settings.given("ASSAY_DATABASE_URL").orElseGet(this::startPostgres);
            String redisUrl = settings.given("ASSAY_REDIS_URL").orElseGet(this::startRedis);
            remember(new RunState(run.supervisor(), run.url(), false, databaseUrl, redisUrl, run.processes()));
            Storage storage = new Storage(databaseUrl);
            steps.run("schema", storage::migrate);
            publishBank(storage);
            startProcesses(databaseUrl, redisUrl);
            remember(run.nowReady());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts nothing but the database, publishes a bank, and stops again.
     *
     * @throws Problem if that cannot be, or the installation runs
     */
    Published publishAlone(Path bank, Going going) {
        try (this) {
            takeDataFolder();
            begin();
            Storage storage = new Storage(settings.given("ASSAY_DATABASE_URL").orElseGet(this::startPostgres));
            steps.run("schema", storage::migrate);
            return storage.publish(bank, going);
        }
    }

    public URI url() {
        return settings.url();
    }

    /** What its sandboxes are labelled with. */
    public String id() {
        return data.settings().id();
    }

    /** The process of that name ("postgres", "redis", "api", "runner") as it runs now; empty when it is not ours. */
    public synchronized Optional<ProcessRecord> process(String name) {
        return run.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst();
    }

    /** Returns when the installation was stopped. */
    public void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was stopped, or never came to run. */
    public boolean ended() {
        return ended.getCount() == 0;
    }

    /** Stops everything, the last started first. No process and no sandbox is left when this returns. */
    @Override
    public void close() {
        if (!firstToClose()) {
            awaitEnd();
            return;
        }
        List.copyOf(children).reversed().forEach(SupervisedChild::stop);
        if (hold != null) {
            new SandboxContainers(data.settings().id()).removeAll();
            data.forgetRun();
            release();
        }
        ended.countDown();
    }

    private synchronized boolean firstToClose() {
        boolean first = !stopping;
        stopping = true;
        return first;
    }

    private void takeDataFolder() {
        hold = data.hold().orElseThrow(() -> {
            String where = data.run().map(other -> " at " + other.url()).orElse("");
            return new Problem("Assay already runs on " + data.root() + where
                    + "; stop it with ./assay down, or choose another folder with --data DIR");
        });
        data.run().ifPresent(former -> {
            new Leftovers(clock).stop(former.processes(), LEFTOVER_PATIENCE);
            new SandboxContainers(data.settings().id()).removeAll();
            data.forgetRun();
        });
    }

    private void begin() {
        ProcessRecord self = ProcessRecord.of(
                        "supervisor", ProcessHandle.current().pid(), StopSignal.TERM)
                .orElseThrow();
        remember(new RunState(self, url().toString(), false, "", "", List.of()));
    }

    private String startPostgres() {
        InstallationSettings kept = data.settings();
        int port = FreePort.near(kept.postgresPort());
        data.save(kept.withPorts(port, kept.redisPort()));
        PostgresServer server = new PostgresServer(
                binaries(), data.root().resolve("postgres"), log("postgres"), port, kept.postgresPassword());
        steps.run("PostgreSQL on port " + port, () -> {
            server.createClusterIfMissing();
            startAndAwait(server.spec(), server::answers, SERVER_WAIT);
            server.createDatabaseIfMissing();
        });
        return server.url();
    }

    private String startRedis() {
        InstallationSettings kept = data.settings();
        int port = FreePort.near(kept.redisPort());
        data.save(kept.withPorts(kept.postgresPort(), port));
        RedisServer server = new RedisServer(
                binaries(),
                data.folder("redis"),
                data.root().resolve("redis.conf"),
                log("redis"),
                port,
                kept.redisPassword());
        data.write("redis.conf", server.settings());
        steps.run("Redis on port " + port, () -> startAndAwait(server.spec(), server::answers, SERVER_WAIT));
        return server.url();
    }

    private void publishBank(Storage storage) {
        Checkout checkout = settings.checkout();
        List<Slug> unverified = new ArrayList<>();
        steps.run(
                "question bank",
                () -> storage.publishIfChanged(checkout.bank(), BankStamp.of(checkout))
                        .ifPresent(report -> unverified.addAll(report.unverified())));
        if (!unverified.isEmpty()) {
            steps.say("  ! not verified, so not asked: " + Published.names(unverified));
        }
    }

    private void startProcesses(String databaseUrl, String redisUrl) {
        InstallationSettings kept = data.settings();
        JavaProcesses java = new JavaProcesses(settings.checkout(), data, settings.environment());
        SupervisedChild api =
                startChild(java.api(databaseUrl, redisUrl, settings.host(), settings.port(), kept.tokenSecret()));
        SupervisedChild runner = startChild(java.runner(databaseUrl, redisUrl, kept.id()));
        steps.run(
                "API, and a runner that judged a program in every language",
                () -> readiness.await(List.of(api, runner), () -> Readiness.ready(url()), READY_WAIT));
        if (LogTail.lastWith(log("runner"), ISOLATION)
                .filter(line -> line.contains(ISOLATION + "container"))
                .isPresent()) {
            steps.say("  ! without jails: each submission has a container of its own, which takes longer");
        }
    }

    private void startAndAwait(ChildSpec spec, BooleanSupplier answers, Duration limit) {
        SupervisedChild child = startChild(spec);
        readiness.await(List.of(child), answers, limit);
    }

    private synchronized SupervisedChild startChild(ChildSpec spec) {
        if (stopping) {
            throw new Problem("stopped before it was ready");
        }
        SupervisedChild child = new SupervisedChild(
                spec, process -> remember(run.with(process)), notice -> steps.say("  ! " + notice), clock);
        children.add(child);
        child.start();
        return child;
    }

    private synchronized void remember(RunState state) {
        run = state;
        data.save(state);
    }

    private PackagedBinaries binaries() {
        return new PackagedBinaries(data.cache());
    }

    private Path log(String name) {
        return data.logs().resolve(name + ".log");
    }

    private void release() {
        try {
            hold.close();
        } catch (Exception e) {
            throw new IllegalStateException("cannot release the lock of " + data.root(), e);
        }
    }
}
