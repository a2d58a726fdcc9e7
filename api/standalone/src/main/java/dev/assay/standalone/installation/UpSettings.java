package dev.assay.standalone.installation;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What to start.
 *
 * @param data the folder of the installation; made if missing
 * @param port of the API, 1 to 65535
 * @param environment names the servers to use (ASSAY_DATABASE_URL, ASSAY_REDIS_URL), the sandbox images
 *     (ASSAY_SANDBOX_IMAGES), and where the Docker engine is
 */
public record UpSettings(Checkout checkout, Path data, int port, Map<String, String> environment) {
    public UpSettings {
        requireNonNull(checkout);
        requireNonNull(data);
        environment = Map.copyOf(environment);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " (expected: 1 to 65535)");
        }
    }

    Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
