package dev.assay.runner.container;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/** Tells the containers nobody owns any more. */
public final class Leftovers {
    /** A runner that has not said anything yet may still be testing itself. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private Leftovers() {}

    /** Names this process so that others can tell whether it still lives. */
    public static String runnerId(String host, long pid, Instant start) {
        return "%s/%d/%d".formatted(host.replace('/', '-'), pid, start.toEpochMilli());
    }

    /**
     * Those among the found whose runner is dead: it does not beat, and it either was a process of this host that is gone, or had
     * time enough to begin to beat.
     *
     * @param self id of the runner that asks; its own containers stay
     * @param alive ids of the runners that beat
     * @param lives whether a process of this host lives
     */
    public static List<DockerEngine.Found> among(
            List<DockerEngine.Found> found, String self, Set<String> alive, Instant now, LongPredicate lives) {
        return found.stream()
                .filter(container -> !container.runner().equals(self))
                .filter(container -> !alive.contains(container.runner()))
                .filter(container -> wasOfDeadProcess(container.runner(), self, lives)
                        || container.created().plus(GRACE).isBefore(now))
                .toList();
    }

    private static boolean wasOfDeadProcess(String runner, String self, LongPredicate lives) {
        String[] parts = runner.split("/", -1);
        return parts.length == 3
                && parts[0].equals(self.substring(0, self.indexOf('/')))
                && parts[1].matches("\\d{1,18}")
                && !lives.test(Long.parseLong(parts[1]));
    }
}
