package dev.assay.runner.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The Docker engine, as far as sandboxes need it. Safe for use by many threads; every method blocks until the engine answered. */
public final class DockerEngine implements AutoCloseable {
    private static final String RUNNER = "dev.assay.runner";
    private static final String INSTALLATION = "dev.assay.installation";
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final DockerSocket socket;
    private final DockerClient client;
    private final Confinement confinement;
    private final String version;

    private DockerEngine(DockerSocket socket, DockerClient client) throws ContainerException {
        this.socket = socket;
        this.client = client;
        this.version =
                asking("ask for the version", () -> client.versionCmd().exec().getVersion());
        this.confinement =
                new Confinement(asking("ask for its security options", () -> securityOptions(client)).stream()
                        .anyMatch(option -> option.contains("apparmor")));
    }

    /**
     * Connects and asks for the version.
     *
     * @throws ContainerException when no engine answers there
     */
    public static DockerEngine connect(DockerSocket socket) throws ContainerException {
        // The API version stays unset: the engine then speaks the newest it knows, and old and new engines both agree.
        DockerClientConfig config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(socket.uri())
                .withDockerTlsVerify(false)
                .build();
        DockerClient client = DockerClientImpl.getInstance(
                config,
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(config.getDockerHost())
                        .maxConnections(64)
                        .connectionTimeout(Duration.ofSeconds(5))
                        .responseTimeout(ANSWER)
                        .build());
        return new DockerEngine(socket, client);
    }

    public String version() {
        return version;
    }

    /** Whether the engine answers now. */
    public boolean answers() {
        try {
            client.pingCmd().exec();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    public boolean hasImage(String image) throws ContainerException {
        return asking("inspect image " + image, () -> {
            try {
                client.inspectImageCmd(image).exec();
                return true;
            } catch (NotFoundException _) {
                return false;
            }
        });
    }

    /** Makes a container and leaves it unstarted. */
    public String create(ContainerSpec spec) throws ContainerException {
        return asking(
                "create a container of " + spec.image(),
                () -> named(client.createContainerCmd(spec.image()), spec)
                        .withHostConfig(confinement.hostConfig(spec))
                        .withUser(spec.user())
                        .withLabels(Map.of(
                                RUNNER,
                                spec.owner().runner(),
                                INSTALLATION,
                                spec.owner().installation()))
                        .withTty(false)
                        .withStdinOpen(true)
                        .withStdInOnce(true)
                        .withAttachStdin(true)
                        .withAttachStdout(true)
                        .withAttachStderr(true)
                        .exec()
                        .getId());
    }

    /** Where there are no jails, the supervisor is told so, and the container has the name that a jail would have. */
    private static CreateContainerCmd named(CreateContainerCmd command, ContainerSpec spec) {
        return spec.alone().isPresent()
                ? command.withHostName(Unjailed.HOST_NAME).withCmd("container")
                : command;
    }

    /** Connects to the standard streams of a container, best before it is started. */
    public AttachedContainer attach(String id) throws IOException {
        return AttachedContainer.open(socket, id);
    }

    public void start(String id) throws ContainerException {
        asking("start container " + id, () -> client.startContainerCmd(id).exec());
    }

    public AppliedLimits limitsOf(String id, ContainerSpec spec) throws ContainerException {
        InspectContainerResponse container = asking(
                "inspect container " + id, () -> client.inspectContainerCmd(id).exec());
        HostConfig config = container.getHostConfig();
        return new AppliedLimits(
                orZero(config.getMemory()),
                orZero(config.getMemorySwap()),
                orZero(config.getPidsLimit()),
                String.valueOf(config.getNetworkMode()),
                Boolean.TRUE.equals(config.getReadonlyRootfs()),
                Boolean.TRUE.equals(config.getPrivileged()),
                String.valueOf(container.getConfig().getUser()),
                Confinement.dropsEveryCapability(config),
                confinement.isApplied(config, spec));
    }

    /** Kills what runs in it and removes it; one that is gone or going already is fine. */
    public void remove(String id) throws ContainerException {
        asking("remove container " + id, () -> {
            try {
                return client.removeContainerCmd(id)
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            } catch (NotFoundException | ConflictException _) {
                return null;
            }
        });
    }

    /** A container some runner made. */
    public record Found(String id, String runner, Instant created) {}

    /** All containers of an installation, running or not. */
    public List<Found> containersOf(String installation) throws ContainerException {
        return asking(
                "list containers",
                () -> client
                        .listContainersCmd()
                        .withShowAll(true)
                        .withLabelFilter(Map.of(INSTALLATION, installation))
                        .exec()
                        .stream()
                        .map(container -> new Found(
                                container.getId(),
                                container.getLabels().getOrDefault(RUNNER, ""),
                                Instant.ofEpochSecond(container.getCreated())))
                        .toList());
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException _) {
            // Nothing is left to be done with a client that can not even be closed.
        }
    }

    private static List<String> securityOptions(DockerClient client) {
        Object options = client.infoCmd().exec().getRawValues().get("SecurityOptions");
        return options instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static long orZero(Long value) {
        return value == null ? 0 : value;
    }

    private static <T> T asking(String what, Supplier<T> question) throws ContainerException {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw new ContainerException(
                    "the Docker engine could not %s: %s"
                            .formatted(what, String.valueOf(e.getMessage()).strip()),
                    e);
        }
    }
}
