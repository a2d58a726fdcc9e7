package dev.assay.standalone.installation;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to start.
 *
 * @param data the folder of the installation; made if missing
 * @param host the address the API listens on; 0.0.0.0 for all addresses of the machine
 * @param port of the API, 1 to 65535
 * @param environment names the servers to use (ASSAY_DATABASE_URL, ASSAY_REDIS_URL), the sandbox images
 *     (ASSAY_SANDBOX_IMAGES), and where the Docker engine is
 */
public record UpSettings(Checkout checkout, Path data, String host, int port, Map<String, String> environment) {
    /** The API is open to this machine alone, unless somebody says otherwise: whoever reaches it may register and run code. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final Set<String> HERE = Set.of(LOOPBACK, "0.0.0.0", "::");

    public UpSettings {
        requireNonNull(checkout);
        requireNonNull(data);
        requireNonNull(host);
        environment = Map.copyOf(environment);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " (expected: 1 to 65535)");
        }
    }

    /** Where this machine reaches the API. */
    URI url() {
        String name = HERE.contains(host) ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + port);
    }

    Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
