package dev.assay.benchmarks.scale;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.db.crowd.Crowd;
import dev.assay.db.crowd.CrowdSize;
import dev.assay.db.schema.Migrations;
import dev.assay.db.settings.Connections;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.DataFolder;
import dev.assay.standalone.installation.InstallationSettings;
import dev.assay.standalone.installation.JavaProcesses;
import dev.assay.standalone.process.ChildSpec;
import dev.assay.standalone.process.SupervisedChild;
import dev.assay.standalone.server.FreePort;
import dev.assay.standalone.server.PackagedBinaries;
import dev.assay.standalone.server.PostgresServer;
import dev.assay.standalone.server.RedisServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One of the two installations: PostgreSQL, Redis and an API as {@code ./assay up} starts them, and no runner. */
final class Side implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    private static final Duration START_WAIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    /** Only while it is filled: what is copied in is not logged as well. */
    private static final List<String> FILLING = List.of(
            "-c", "wal_level=minimal",
            "-c", "max_wal_senders=0",
            "-c", "max_wal_size=2GB",
            "-c", "checkpoint_timeout=1h",
            "-c", "autovacuum=off",
            "-c", "synchronous_commit=off");

    private final DataFolder data;
    private final PostgresServer postgres;
    private final Steps steps;
    private final List<SupervisedChild> children = new ArrayList<>();
    private URI url = URI.create("http://localhost");

    Side(Path folder, Steps steps) {
        this.steps = steps;
        data = new DataFolder(folder);
        postgres = new PostgresServer(
                new PackagedBinaries(data.cache()),
                data.root().resolve("postgres"),
                data.logs().resolve("postgres.log"),
                FreePort.near(0),
                data.settings().postgresPassword());
    }

    /** Fills the database, unless that was done with the same size and seed before; what it has, and how long that took. */
    String fill(CrowdSize size, long seed) {
        Path marker = data.root().resolve("filled");
        String wanted = size + " seed " + seed + "\n";
        try {
            if (Files.exists(marker) && Files.readString(marker).startsWith(wanted)) {
                return Files.readString(marker).substring(wanted.length());
            }
            if (Files.exists(data.root().resolve("postgres"))) {
                throw new Problem(data.root() + " holds another crowd (expected: none, or " + wanted + "); delete it");
            }
            postgres.createClusterIfMissing();
            ChildSpec spec = postgres.spec();
            List<String> command = new ArrayList<>(spec.command());
            command.addAll(FILLING);
            start(
                    new ChildSpec(
                            spec.name(), command, spec.environment(), spec.log(), spec.stopSignal(), spec.patience()),
                    postgres::answers);
            postgres.createDatabaseIfMissing();
            Instant begun = Instant.now();
            String filled = crowd(size, seed, begun);
            String took =
                    filled + " in " + Duration.between(begun, Instant.now()).toSeconds() + " s";
            close();
            Files.writeString(marker, wanted + took);
            return took;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String crowd(CrowdSize size, long seed, Instant end) {
        try (HikariDataSource source = database()) {
            Migrations.migrate(source);
            Crowd.Filled filled = new Crowd(source, size, seed, end).fill(step -> steps.say("    " + step));
            return "%,d users, %,d interviews, %,d rounds, %,d submissions, %,d messages"
                    .formatted(
                            filled.users(),
                            filled.interviews(),
                            filled.rounds(),
                            filled.submissions(),
                            filled.messages());
        }
    }

    /** Starts everything, on a database that is filled. */
    void start(Checkout checkout, Map<String, String> environment) {
        start(postgres.spec(), postgres::answers);
        try (HikariDataSource source = database()) {
            Migrations.migrate(source);
        }
        InstallationSettings kept = data.settings();
        RedisServer redis = redis(kept);
        start(redis.spec(), redis::answers);
        int port = FreePort.near(0);
        Map<String, String> own = new HashMap<>(environment);
        own.keySet().removeIf(name -> name.startsWith("ASSAY_"));
        // The languages that the crowd's questions are answered in.
        own.put("ASSAY_SANDBOX_IMAGES", "python=none,java=none");
        // Its visitors ask more often than a person may.
        own.put("ASSAY_LIMITS", "off");
        url = URI.create("http://127.0.0.1:" + port);
        start(
                new JavaProcesses(checkout, data, own)
                        .api(postgres.url(), redis.url(), "127.0.0.1", port, kept.tokenSecret()),
                () -> answers(url.resolve("/healthz")));
    }

    URI url() {
        return url;
    }

    DatabaseSettings settings() {
        return DatabaseSettings.parse(postgres.url());
    }

    /** A pool of connections to it, which the caller closes. */
    HikariDataSource database() {
        return Connections.postgres(settings(), CONNECTIONS);
    }

    @Override
    public void close() {
        List.copyOf(children).reversed().forEach(SupervisedChild::stop);
        children.clear();
    }

    private RedisServer redis(InstallationSettings kept) {
        Path configuration = data.root().resolve("redis.conf");
        Path folder = data.root().resolve("redis");
        RedisServer redis = new RedisServer(
                new PackagedBinaries(data.cache()),
                folder,
                configuration,
                data.logs().resolve("redis.log"),
                FreePort.near(0),
                kept.redisPassword());
        try {
            Files.createDirectories(folder);
            Files.writeString(configuration, redis.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return redis;
    }

    private void start(ChildSpec spec, BooleanSupplier answers) {
        SupervisedChild child =
                new SupervisedChild(spec, _ -> {}, notice -> steps.say("  ! " + notice), InstantSource.system());
        children.add(child);
        child.start();
        long end = System.nanoTime() + START_WAIT.toNanos();
        while (!answers.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Problem(spec.name() + " does not answer (log: " + spec.log() + ")");
            }
            pause();
        }
    }

    private static boolean answers(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(address)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }
}
