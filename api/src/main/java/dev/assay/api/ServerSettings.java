package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.SigningSecret;
import dev.assay.api.interview.InterviewTimes;
import dev.assay.api.limit.RateLimits;
import dev.assay.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Settings of the process, read from its environment.
 *
 * @param port where to listen, 0 to 65535; 0 takes any free port
 * @param databaseUrl as {@link dev.assay.db.settings.DatabaseSettings} understands it
 * @param redisUrl {@code redis://host:port/db}
 * @param tokenSecret signs access tokens
 * @param languages those that are offered, and so have to be judged by some runner
 * @param limits how often what may be done
 * @param times what is done when clients are gone
 * @param site what the server deals with besides database and Redis
 */
public record ServerSettings(
        int port,
        String databaseUrl,
        String redisUrl,
        SigningSecret tokenSecret,
        Languages languages,
        RateLimits limits,
        InterviewTimes times,
        SiteSettings site) {
    private static final String DEFAULT_PORT = "8080";

    public ServerSettings {
        requireNonNull(databaseUrl, "databaseUrl is null");
        requireNonNull(redisUrl, "redisUrl is null");
        requireNonNull(tokenSecret, "tokenSecret is null");
        requireNonNull(languages, "languages is null");
        requireNonNull(limits, "limits is null");
        requireNonNull(times, "times is null");
        requireNonNull(site, "site is null");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("ASSAY_PORT is " + port + " (expected: 0 to 65535)");
        }
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException with one line for the person who starts the process; it names no secret
     */
    public static ServerSettings fromEnvironment(Map<String, String> environment) {
        int port = port(environment.getOrDefault("ASSAY_PORT", DEFAULT_PORT));
        return new ServerSettings(
                port,
                required(environment, "ASSAY_DATABASE_URL", "postgresql://user:password@host:port/database"),
                required(environment, "ASSAY_REDIS_URL", "redis://host:port"),
                secret(required(environment, "ASSAY_TOKEN_SECRET", "at least 32 random bytes in base64")),
                languages(environment.getOrDefault("ASSAY_LANGUAGES", "")),
                RateLimits.fromEnvironment(environment),
                InterviewTimes.fromEnvironment(environment),
                SiteSettings.fromEnvironment(environment, port));
    }

    private static String required(Map<String, String> environment, String name, String expected) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is not set (expected: " + expected + ")");
        }
        return value;
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("ASSAY_PORT is " + text + " (expected: 0 to 65535)", e);
        }
    }

    private static Languages languages(String text) {
        List<String> ids = Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        try {
            return ids.isEmpty() ? Languages.bundled() : Languages.bundled().only(ids);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ASSAY_LANGUAGES: " + e.getMessage(), e);
        }
    }

    private static SigningSecret secret(String text) {
        try {
            return SigningSecret.fromBase64(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ASSAY_TOKEN_SECRET: " + e.getMessage(), e);
        }
    }

    /** Leaves the addresses out: they may carry passwords. */
    @Override
    public String toString() {
        return "ServerSettings[port=" + port + "]";
    }
}
