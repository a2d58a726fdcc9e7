package dev.assay.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * What a task took, run the plain way.
 *
 * @param wallMicros from the start of the first process to the end of the last
 * @param processes the compilation, if there was one, then one for each input
 */
public record BareRun(long wallMicros, List<OneProcess> processes) {
    private static final int PARTS = 3;

    public BareRun {
        processes = List.copyOf(processes);
    }

    /** One process: elapsed time, its own user and system time, its wait status (0 = well), and what it wrote. */
    public record OneProcess(long wallMicros, long cpuMicros, int status, String stdout, String stderr) {}

    public long cpuMicros() {
        return processes.stream().mapToLong(OneProcess::cpuMicros).sum();
    }

    static BareRun of(List<byte[]> answer) {
        List<OneProcess> processes = new ArrayList<>();
        for (int i = 1; i + PARTS <= answer.size(); i += PARTS) {
            String[] figures = text(answer, i).split(" ", -1);
            processes.add(new OneProcess(
                    Long.parseLong(figures[0]),
                    Long.parseLong(figures[1]),
                    Integer.parseInt(figures[2]),
                    text(answer, i + 1),
                    text(answer, i + 2)));
        }
        return new BareRun(Long.parseLong(text(answer, 0)), processes);
    }

    private static String text(List<byte[]> answer, int index) {
        return new String(answer.get(index), UTF_8);
    }
}
