package dev.assay.benchmarks.cpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an installation has used so far. */
public final class Meter implements AutoCloseable {
    private static final Path MACHINE = Path.of("/proc/stat");
    private static final long MICROS_PER_TICK = 10_000;
    /** user, nice, system, (idle, iowait,) irq, softirq, steal */
    private static final int[] BUSY = {1, 2, 3, 6, 7};

    private final Map<Group, Long> roots;
    private final ContainerTimes containers;
    /** Of the engine's processes, those that are gone included. */
    private final Map<Long, Long> engine = new HashMap<>();
    /** What a shim had waited for when it was first seen: the start of its container. Later it waits for the container itself. */
    private final Map<Long, Long> starts = new HashMap<>();

    /** @param roots the first process of each service */
    public Meter(Map<Group, Long> roots, String installation) {
        this.roots = Map.copyOf(roots);
        this.containers = new ContainerTimes(installation);
    }

    public synchronized Usage now() {
        ProcessTimes times = ProcessTimes.now();
        Map<Group, Long> micros = new EnumMap<>(Group.class);
        roots.forEach((group, root) -> micros.put(group, tree(times, root)));
        times.all().stream()
                .filter(one -> one.command().equals("dockerd") || one.command().startsWith("containerd"))
                .forEach(one -> engine.put(one.pid(), engine(one)));
        micros.put(
                Group.DOCKER,
                engine.values().stream().mapToLong(Long::longValue).sum());
        micros.put(Group.CONTAINERS, containers.total());
        return new Usage(micros);
    }

    /** What the processes that this one started have used so far, in microseconds. */
    public static long children() {
        ProcessTimes times = ProcessTimes.now();
        long self = ProcessHandle.current().pid();
        long own = times.all().stream()
                .filter(one -> one.pid() == self)
                .mapToLong(ProcessTimes.One::cpuMicros)
                .sum();
        return tree(times, self) - own;
    }

    /** What all processors of the machine have done so far, in microseconds. */
    public static long machine() {
        try (Stream<String> lines = Files.lines(MACHINE)) {
            String[] fields = lines.findFirst().orElseThrow().split(" +", -1);
            long ticks = 0;
            for (int field : BUSY) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks * MICROS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        containers.close();
    }

    private long engine(ProcessTimes.One one) {
        boolean shim = one.command().startsWith("containerd-shim");
        return shim ? one.own() + starts.computeIfAbsent(one.pid(), _ -> one.waited()) : one.cpuMicros();
    }

    private static long tree(ProcessTimes times, long root) {
        Set<Long> family = new HashSet<>(Set.of(root));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ProcessTimes.One one : times.all()) {
                grown |= family.contains(one.parent()) && family.add(one.pid());
            }
        }
        return times.all().stream()
                .filter(one -> family.contains(one.pid()))
                .mapToLong(ProcessTimes.One::cpuMicros)
                .sum();
    }
}
