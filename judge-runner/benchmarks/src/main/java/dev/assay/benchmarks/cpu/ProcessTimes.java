package dev.assay.benchmarks.cpu;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the kernel says of the processes there are, once. */
record ProcessTimes(List<One> all) {
    private static final Path PROC = Path.of("/proc");
    /** Fields of /proc/PID/stat behind the command name. */
    private static final int PARENT = 1;

    /** User and system. */
    private static final int OWN = 11;
    /** The same of the children it has waited for. */
    private static final int WAITED = 13;
    /** The kernel's clock tick, the same on every x86-64 Linux. */
    private static final long MICROS_PER_TICK = 10_000;

    /**
     * A process.
     *
     * @param own processor time, in microseconds
     * @param waited that of the children it has waited for, and of theirs
     */
    record One(long pid, long parent, String command, long own, long waited) {
        long cpuMicros() {
            return own + waited;
        }
    }

    static ProcessTimes now() {
        List<One> all = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path folder : folders) {
                read(folder, all);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + PROC, e);
        }
        return new ProcessTimes(List.copyOf(all));
    }

    private static void read(Path folder, List<One> into) throws IOException {
        try {
            into.add(parse(Files.readString(folder.resolve("stat"))));
        } catch (NoSuchFileException ended) {
            // Nobody is left to be counted.
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No such process")) {
                throw e;
            }
        }
    }

    static One parse(String stat) {
        int end = stat.lastIndexOf(')');
        String[] fields = stat.substring(end + 2).split(" ", -1);
        int begin = stat.indexOf('(');
        return new One(
                Long.parseLong(stat.substring(0, begin - 1)),
                Long.parseLong(fields[PARENT]),
                stat.substring(begin + 1, end),
                micros(fields, OWN),
                micros(fields, WAITED));
    }

    private static long micros(String[] fields, int user) {
        return (Long.parseLong(fields[user]) + Long.parseLong(fields[user + 1])) * MICROS_PER_TICK;
    }
}
