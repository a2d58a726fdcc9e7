package dev.assay.benchmarks.soak;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The memory of one moment, in bytes, and the processes in the sandboxes.
 *
 * @param containers of the installation
 * @param containerMemory what their programs hold, together
 * @param mostProcesses in one container
 */
record Vitals(long runner, long api, int containers, long containerMemory, long mostProcesses) {
    private static final List<String> MEMORY = List.of(
            "/sys/fs/cgroup/memory/docker/%s/memory.stat",
            "/sys/fs/cgroup/memory/system.slice/docker-%s.scope/memory.stat",
            "/sys/fs/cgroup/docker/%s/memory.stat",
            "/sys/fs/cgroup/system.slice/docker-%s.scope/memory.stat");
    private static final List<String> PROCESSES = List.of(
            "/sys/fs/cgroup/pids/docker/%s/pids.current",
            "/sys/fs/cgroup/pids/system.slice/docker-%s.scope/pids.current",
            "/sys/fs/cgroup/docker/%s/pids.current",
            "/sys/fs/cgroup/system.slice/docker-%s.scope/pids.current");

    static Vitals of(long runnerPid, long apiPid, String installation) {
        List<String> ids = containers(installation);
        return new Vitals(
                resident(runnerPid),
                resident(apiPid),
                ids.size(),
                ids.stream().mapToLong(Vitals::memory).sum(),
                ids.stream().mapToLong(Vitals::processes).max().orElse(0));
    }

    /** All containers of an installation, running or not. */
    static List<String> containers(String installation) {
        return said("docker", "ps", "-aq", "--no-trunc", "--filter", "label=dev.assay.installation=" + installation)
                .lines()
                .toList();
    }

    /** What a Java process holds when everything that can go has gone. */
    static long live(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String histogram = said(jcmd, Long.toString(pid), "GC.class_histogram");
        return histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> Long.parseLong(line.split(" +", -1)[2]))
                .findFirst()
                .orElseThrow(() -> new Problem("jcmd tells nothing of process " + pid));
    }

    private static long resident(long pid) {
        return number(Path.of("/proc/" + pid + "/status"), "VmRSS:").orElse(0L) * 1024;
    }

    /** Programs' own memory; what the kernel keeps of files is given back by itself. Version 1 says rss, version 2 anon. */
    private static long memory(String container) {
        return place(MEMORY, container)
                .flatMap(path -> number(path, "total_rss ").or(() -> number(path, "anon ")))
                .orElse(0L);
    }

    private static long processes(String container) {
        return place(PROCESSES, container).flatMap(path -> number(path, "")).orElse(0L);
    }

    private static Optional<Path> place(List<String> places, String container) {
        return places.stream()
                .map(pattern -> Path.of(pattern.formatted(container)))
                .filter(Files::exists)
                .findFirst();
    }

    /** The number behind a word at the beginning of a line; empty when the file is gone. */
    private static Optional<Long> number(Path file, String word) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(word))
                    .map(line -> Arrays.stream(
                                    line.substring(word.length()).strip().split("\\s+", -1))
                            .findFirst()
                            .orElseThrow())
                    .map(Long::parseLong)
                    .findFirst();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String said(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new Problem("cannot run " + command[0] + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }
}
