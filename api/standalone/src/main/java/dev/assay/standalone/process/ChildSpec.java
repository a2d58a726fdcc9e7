package dev.assay.standalone.process;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A process to start.
 *
 * @param environment all of it: nothing is inherited
 * @param log where its output goes, appended
 * @param patience how long it may take to end after {@code stopSignal} before it is killed
 */
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        StopSignal stopSignal,
        Duration patience) {
    public ChildSpec {
        requireNonNull(name);
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        requireNonNull(log);
        requireNonNull(stopSignal);
        requireNonNull(patience);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("command of " + name + " is empty (expected: a program)");
        }
    }
}
