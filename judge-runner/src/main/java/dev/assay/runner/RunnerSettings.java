package dev.assay.runner;

import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.settings.RedisSettings;
import dev.assay.runner.container.Cores;
import dev.assay.runner.container.DockerSocket;
import dev.assay.runner.pool.PoolSettings;
import dev.assay.runner.protocol.Isolation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a runner is told by its environment.
 *
 * @param images of the sandboxes, by language id; at least one
 * @param slots jobs judged at once, 1 to 512
 * @param installation name shared by the runners of one Assay, so that they can tidy up after each other
 * @param isolation what is to keep programs apart; empty for jails where they can be made, else containers
 */
public record RunnerSettings(
        DatabaseSettings database,
        RedisSettings redis,
        DockerSocket docker,
        Map<String, String> images,
        int slots,
        String installation,
        Optional<Isolation> isolation,
        PoolSettings pool) {
    /** Sandboxes one slot may keep: for each language one of programs and one of compilers, and some of other sizes. */
    private static final int SANDBOXES_PER_LANGUAGE = 2;

    private static final int OTHER_SANDBOXES = 4;

    private static final Duration IDLE = Duration.ofMinutes(15);

    public RunnerSettings {
        images = Map.copyOf(images);
        Objects.requireNonNull(isolation, "isolation");
        if (images.isEmpty()) {
            throw new IllegalArgumentException("ASSAY_SANDBOX_IMAGES names no image (expected: language=image,…)");
        }
        if (slots < 1 || slots > 512) {
            throw new IllegalArgumentException("ASSAY_SLOTS %d (expected: 1 to 512)".formatted(slots));
        }
    }

    /**
     * Reads the environment: ASSAY_DATABASE_URL, ASSAY_REDIS_URL and ASSAY_SANDBOX_IMAGES are needed; ASSAY_SLOTS (the cores),
     * ASSAY_INSTALLATION ("local"), ASSAY_ISOLATION ("auto"), ASSAY_SANDBOX_MAX_USES (200), ASSAY_COMPILER_MAX_USES (1000), ASSAY_SANDBOX_MAX_AGE_MINUTES (60) and DOCKER_HOST (the usual
     * socket) may be given.
     *
     * @throws IllegalArgumentException naming the variable that is missing or wrong
     */
    public static RunnerSettings of(Map<String, String> environment, Cores cores) {
        int slots = number(environment, "ASSAY_SLOTS", cores.defaultSlots());
        Map<String, String> images = parseImages(required(environment, "ASSAY_SANDBOX_IMAGES"));
        return new RunnerSettings(
                DatabaseSettings.parse(required(environment, "ASSAY_DATABASE_URL")),
                RedisSettings.parse(required(environment, "ASSAY_REDIS_URL")),
                DockerSocket.parse(given(environment, "DOCKER_HOST")),
                images,
                slots,
                given(environment, "ASSAY_INSTALLATION").orElse("local"),
                parseIsolation(given(environment, "ASSAY_ISOLATION").orElse("auto")),
                new PoolSettings(
                        number(environment, "ASSAY_SANDBOX_MAX_USES", 200),
                        number(environment, "ASSAY_COMPILER_MAX_USES", 1000),
                        Duration.ofMinutes(number(environment, "ASSAY_SANDBOX_MAX_AGE_MINUTES", 60)),
                        IDLE,
                        Math.max(1, slots) * (SANDBOXES_PER_LANGUAGE * images.size() + OTHER_SANDBOXES)));
    }

    /** Reads {@code language=image} pairs between commas. */
    static Map<String, String> parseImages(String text) {
        Map<String, String> images = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] parts = pair.strip().split("=", 2);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new IllegalArgumentException(
                        "ASSAY_SANDBOX_IMAGES '%s' (expected: language=image,…)".formatted(text));
            }
            if (images.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("ASSAY_SANDBOX_IMAGES names %s twice".formatted(parts[0]));
            }
        }
        return images;
    }

    /**
     * Reads what ASSAY_ISOLATION says.
     *
     * @return empty for {@code auto}
     */
    static Optional<Isolation> parseIsolation(String text) {
        return switch (text) {
            case "auto" -> Optional.empty();
            case "jail" -> Optional.of(Isolation.JAIL);
            case "container" -> Optional.of(Isolation.CONTAINER);
            default ->
                throw new IllegalArgumentException(
                        "ASSAY_ISOLATION '%s' (expected: jail, container or auto)".formatted(text));
        };
    }

    private static String required(Map<String, String> environment, String name) {
        return given(environment, name)
                .orElseThrow(() -> new IllegalArgumentException("%s is not set".formatted(name)));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        Optional<String> text = given(environment, name);
        try {
            return text.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s '%s' (expected: a number)".formatted(name, text.orElse("")), e);
        }
    }
}
