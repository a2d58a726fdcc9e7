package dev.assay.benchmarks.judge;

import dev.assay.benchmarks.cpu.Group;
import dev.assay.benchmarks.cpu.Meter;
import dev.assay.standalone.console.Problem;
import dev.assay.standalone.console.Steps;
import dev.assay.standalone.installation.Checkout;
import dev.assay.standalone.installation.DataFolder;
import dev.assay.standalone.installation.Installation;
import dev.assay.standalone.installation.LocalTokens;
import dev.assay.standalone.installation.RunState;
import dev.assay.standalone.installation.Running;
import dev.assay.standalone.installation.UpSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A whole installation of its own, on its own port and in its own folder, both gone when it is closed. */
public final class Subject implements AutoCloseable {
    private static final Duration TOKEN_VALID = Duration.ofDays(1);

    private final Path data;
    private final Installation installation;
    private final String databaseUrl;
    private final String redisUrl;
    private final Thread hook = Thread.ofPlatform().unstarted(this::stop);

    /** Starts it like {@code ./assay up} does. */
    public Subject(Path dataFolder, Steps steps) {
        removeAll(dataFolder);
        data = dataFolder;
        installation = new Installation(
                new UpSettings(Checkout.ofLauncher(), data, UpSettings.LOOPBACK, freePort(), unlimited()), steps);
        Runtime.getRuntime().addShutdownHook(hook);
        installation.start();
        RunState run = new Running(new DataFolder(data)).require();
        databaseUrl = run.databaseUrl();
        redisUrl = run.redisUrl();
    }

    public URI url() {
        return installation.url();
    }

    /** The name its sandboxes are labelled with. */
    public String id() {
        return installation.id();
    }

    public String databaseUrl() {
        return databaseUrl;
    }

    public String redisUrl() {
        return redisUrl;
    }

    /** A fresh API token, without a limit. */
    public String token() {
        return LocalTokens.of(new Running(new DataFolder(data)).require(), Clock.systemUTC())
                .issue("measuring", List.of("executions"), TOKEN_VALID, OptionalInt.of(0));
    }

    /** What it uses, from now on. */
    public Meter meter() {
        return new Meter(
                Map.of(
                        Group.API, pid("api"),
                        Group.RUNNER, pid("runner"),
                        Group.POSTGRES, pid("PostgreSQL"),
                        Group.REDIS, pid("Redis")),
                id());
    }

    /** Of a process as the installation names it. */
    public long pid(String name) {
        return installation
                .process(name)
                .orElseThrow(() -> new Problem(name + " is no process of the installation"))
                .pid();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void stop() {
        installation.close();
        removeAll(data);
    }

    /** People are limited in how often they run programs; a measured one is not. */
    private static Map<String, String> unlimited() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("ASSAY_LIMIT"));
        environment.put("ASSAY_LIMITS", "off");
        return environment;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
