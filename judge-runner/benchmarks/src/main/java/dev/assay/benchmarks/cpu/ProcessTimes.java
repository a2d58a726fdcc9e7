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

    private static final int FIRST_TIME = 11;
    /** User, system, and both of the children it has waited for. */
    private static final int TIMES = 4;
    /** The kernel's clock tick, the same on every x86-64 Linux. */
    private static final long MICROS_PER_TICK = 10_000;

    /** @param cpuMicros with that of the children it has waited for */
    record One(long pid, long parent, String command, long cpuMicros) {}

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
        long ticks = 0;
        for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        int begin = stat.indexOf('(');
        return new One(
                Long.parseLong(stat.substring(0, begin - 1)),
                Long.parseLong(fields[PARENT]),
                stat.substring(begin + 1, end),
                ticks * MICROS_PER_TICK);
    }
}
