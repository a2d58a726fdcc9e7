package dev.assay.runner.container;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Names a runner so that others of its place can tell whether it still lives.
     *
     * @param place where process numbers mean the same: a host, and a namespace on it
     */
    public static String runnerId(String place, long pid, Instant start) {
        return "%s/%d/%d".formatted(place.replace('/', '-'), pid, start.toEpochMilli());
    }

    /** The place of this process. */
    public static String ownPlace() throws IOException {
        Path namespace = Path.of("/proc/self/ns/pid");
        String number = Files.isSymbolicLink(namespace)
                ? Files.readSymbolicLink(namespace).toString().replaceAll("\\D", "")
                : "";
        return InetAddress.getLocalHost().getHostName() + "-" + number;
    }

    /**
     * Those among the found whose runner is dead: it was a process of this place that is gone, or it does not beat although it had time
     * enough to begin to.
     *
     * @param self id of the runner that asks; its own containers stay
     * @param alive ids of the runners that beat
     * @param lives whether a process of this place lives
     */
    public static List<DockerEngine.Found> among(
            List<DockerEngine.Found> found, String self, Set<String> alive, Instant now, LongPredicate lives) {
        return found.stream()
                .filter(container -> !container.runner().equals(self))
                .filter(container -> wasOfDeadProcess(container.runner(), self, lives)
                        || (!alive.contains(container.runner())
                                && container.created().plus(GRACE).isBefore(now)))
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
