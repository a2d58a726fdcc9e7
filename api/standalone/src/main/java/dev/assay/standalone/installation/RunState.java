package dev.assay.standalone.installation;

import dev.assay.standalone.process.ProcessRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What runs now, for the other commands and for the next start.
 *
 * @param supervisor the process of {@code ./assay up}
 * @param url where the API listens
 * @param ready whether it was ready once
 * @param processes in the order of their start
 */
public record RunState(
        ProcessRecord supervisor,
        String url,
        boolean ready,
        String databaseUrl,
        String redisUrl,
        List<ProcessRecord> processes) {
    public RunState {
        processes = List.copyOf(processes);
    }

    /** A process that was started again takes the place of its former self. */
    RunState with(ProcessRecord process) {
        List<ProcessRecord> all = new ArrayList<>(processes);
        Optional<ProcessRecord> former =
                all.stream().filter(old -> old.name().equals(process.name())).findFirst();
        if (former.isPresent()) {
            all.set(all.indexOf(former.get()), process);
        } else {
            all.add(process);
        }
        return new RunState(supervisor, url, ready, databaseUrl, redisUrl, all);
    }

    RunState nowReady() {
        return new RunState(supervisor, url, true, databaseUrl, redisUrl, processes);
    }

    @Override
    public String toString() {
        return "RunState[" + url + ", ready=" + ready + ", " + processes + "]";
    }
}
