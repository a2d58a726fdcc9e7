package dev.assay.runner.container;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the Docker engine listens: a Unix socket, and only that. A sandbox's bytes then never cross a network, and whoever may
 * open the socket is decided by the file system.
 */
public record DockerSocket(Path path) {
    private static final String SCHEME = "unix://";
    private static final Path DEFAULT = Path.of("/var/run/docker.sock");

    public DockerSocket {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("Docker socket '%s' (expected: an absolute path)".formatted(path));
        }
    }

    /**
     * Reads an address.
     *
     * @param dockerHost what DOCKER_HOST says; absent or empty means the usual socket
     * @throws IllegalArgumentException when it is anything but a Unix socket
     */
    public static DockerSocket parse(Optional<String> dockerHost) {
        String host = dockerHost.orElse("").strip();
        if (host.isEmpty()) {
            return new DockerSocket(DEFAULT);
        }
        if (!host.startsWith(SCHEME)) {
            throw new IllegalArgumentException(
                    "DOCKER_HOST '%s' (expected: unix:///path/to/docker.sock)".formatted(host));
        }
        return new DockerSocket(Path.of(host.substring(SCHEME.length())));
    }

    String uri() {
        return SCHEME + path;
    }
}
