package dev.assay.runner;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Containers as engine and kernel show them from outside: nothing inside is asked, nothing is started there. */
final class ContainerView implements AutoCloseable {
    private static final List<String> WRITABLE = List.of("work", "tmp", "dev");

    private static final Duration ENDING = Duration.ofSeconds(10);

    private final DockerClient client;

    ContainerView() {
        DockerClientConfig config =
                DefaultDockerClientConfig.createDefaultConfigBuilder().build();
        client = DockerClientImpl.getInstance(
                config,
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(config.getDockerHost())
                        .build());
    }

    /**
     * What a container holds at the moment.
     *
     * @param things its processes with their command lines; its mounts with type and flags; what is in the folders somebody could
     *     write to, as far as the user of the tests may look: only root may
     */
    record Contents(String image, List<String> things) {}

    InspectContainerResponse inspect(String id) {
        return client.inspectContainerCmd(id).exec();
    }

    /** Empty for a container that does not run any more. */
    Optional<Contents> contents(String id) throws IOException {
        try {
            InspectContainerResponse about = inspect(id);
            Path supervisor = Path.of("/proc", String.valueOf(about.getState().getPidLong()));
            List<String> things = new ArrayList<>(processes(id));
            things.addAll(mounts(supervisor));
            things.addAll(files(supervisor.resolve("root")));
            return Optional.of(new Contents(about.getImageId(), things));
        } catch (NotFoundException | ConflictException _) {
            return Optional.empty();
        } catch (FileSystemException e) {
            return goneMeanwhile(e);
        } catch (DockerException e) {
            requireEnding(id, e);
            return Optional.empty();
        }
    }

    /** While a container ends, the engine has many words for not finding its processes; so it must have ended soon. */
    private void requireEnding(String id, DockerException e) {
        Instant deadline = Instant.now().plus(ENDING);
        while (Instant.now().isBefore(deadline)) {
            try {
                if (!Boolean.TRUE.equals(inspect(id).getState().getRunning())) {
                    return;
                }
            } catch (NotFoundException _) {
                return;
            }
            Thread.onSpinWait();
        }
        throw e;
    }

    /** What the kernel says of a process that is gone, or half gone. */
    private static Optional<Contents> goneMeanwhile(FileSystemException e) throws FileSystemException {
        if (e instanceof NoSuchFileException || "Invalid argument".equals(e.getReason())) {
            return Optional.empty();
        }
        throw e;
    }

    /** Lines of a container's first process in /proc/PID/status, as {@code Name:\tvalue}. */
    List<String> status(String id) throws IOException {
        return Files.readAllLines(
                Path.of("/proc", String.valueOf(inspect(id).getState().getPidLong()), "status"));
    }

    private List<String> processes(String id) {
        List<String> commands = new ArrayList<>();
        String[][] rows =
                client.topContainerCmd(id).withPsArgs("-eo pid,args").exec().getProcesses();
        // None at all: it is going.
        for (String[] row : rows == null ? new String[0][] : rows) {
            commands.add("process " + row[1]);
        }
        return commands;
    }

    private static List<String> mounts(Path supervisor) throws IOException {
        return Files.readAllLines(supervisor.resolve("mountinfo")).stream()
                .map(line -> line.split(" ", -1))
                .map(fields -> "mount %s %s %s".formatted(fields[4], fields[5], fields[fields.length - 3]))
                .toList();
    }

    private static List<String> files(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : WRITABLE) {
            if (Files.isReadable(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.map(file -> "file /" + root.relativize(file)).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
