package dev.assay.benchmarks.cpu;

import dev.assay.standalone.console.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the containers of one installation have used, those that are gone included. Their control groups are read every few
 * milliseconds, since nothing is left to be read of one that ended; the engine's event stream tells of new ones.
 */
final class ContainerTimes implements AutoCloseable {
    private static final int BETWEEN_LOOKS_MS = 20;
    /** Where the engine puts a container's group: control groups version 1, version 2, with and without systemd. */
    private static final List<String> PLACES = List.of(
            "/sys/fs/cgroup/cpuacct/docker/%s/cpuacct.usage",
            "/sys/fs/cgroup/cpu,cpuacct/docker/%s/cpuacct.usage",
            "/sys/fs/cgroup/cpuacct/system.slice/docker-%s.scope/cpuacct.usage",
            "/sys/fs/cgroup/cpu,cpuacct/system.slice/docker-%s.scope/cpuacct.usage",
            "/sys/fs/cgroup/docker/%s/cpu.stat",
            "/sys/fs/cgroup/system.slice/docker-%s.scope/cpu.stat");

    private static final String USAGE = "usage_usec ";

    private final Process events;
    private final Map<String, Long> micros = new ConcurrentHashMap<>();
    private final Map<String, Path> living = new ConcurrentHashMap<>();
    private volatile boolean closed;

    ContainerTimes(String installation) {
        String ours = "label=dev.assay.installation=" + installation;
        events = started("docker", "events", "--filter", ours, "--filter", "event=start", "--format", "{{.ID}}");
        Thread.ofVirtual().start(this::listen);
        Process list = started("docker", "ps", "-q", "--no-trunc", "--filter", ours);
        lines(list).forEach(this::add);
        Thread.ofPlatform().daemon().name("containers").start(this::watch);
    }

    /** All so far, in microseconds. */
    long total() {
        living.keySet().forEach(this::look);
        return micros.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        closed = true;
        events.destroy();
    }

    private void listen() {
        try {
            lines(events).forEach(this::add);
        } catch (UncheckedIOException ended) {
            // Closed.
        }
    }

    private void add(String id) {
        place(id).ifPresent(path -> living.put(id, path));
    }

    private void watch() {
        while (!closed) {
            living.keySet().forEach(this::look);
            try {
                Thread.sleep(BETWEEN_LOOKS_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look(String id) {
        Path path = living.get(id);
        try {
            if (path != null) {
                micros.merge(id, parse(Files.readString(path)), Math::max);
            }
        } catch (IOException gone) {
            living.remove(id);
        }
    }

    /** Microseconds out of the file of either version. */
    static long parse(String content) {
        if (content.startsWith(USAGE)) {
            return Long.parseLong(content.substring(USAGE.length(), content.indexOf('\n')));
        }
        return Long.parseLong(content.strip()) / 1000;
    }

    private static Optional<Path> place(String id) {
        return PLACES.stream()
                .map(pattern -> Path.of(pattern.formatted(id)))
                .filter(Files::exists)
                .findFirst();
    }

    private static Process started(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Problem("cannot ask the Docker engine for its containers: " + e.getMessage(), e);
        }
    }

    private static Stream<String> lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).lines();
    }
}
