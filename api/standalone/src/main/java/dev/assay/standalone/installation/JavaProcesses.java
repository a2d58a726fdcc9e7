package dev.assay.standalone.installation;

import dev.assay.standalone.process.ChildSpec;
import dev.assay.standalone.process.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the API and the runner are started. Each gets only what it needs of this process's environment; where the Docker
 * engine is, only the runner is told.
 */
public record JavaProcesses(Checkout checkout, DataFolder data, Map<String, String> environment) {
    private static final List<String> GENERAL = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final List<String> DOCKER =
            List.of("DOCKER_HOST", "DOCKER_CERT_PATH", "DOCKER_TLS_VERIFY", "DOCKER_CONFIG");
    private static final List<String> RUNNER_ONLY = List.of("ASSAY_SANDBOX_IMAGES", "ASSAY_SLOTS", "ASSAY_ISOLATION");
    private static final List<String> API_ONLY = List.of(
            "ASSAY_TOKEN_SECRET",
            "ASSAY_PORT",
            "ASSAY_DATA",
            "ASSAY_PUBLIC_URL",
            "ASSAY_PROXIES",
            "ASSAY_WEBHOOK_NETWORKS",
            "ASSAY_SILENCE_SEC",
            "ASSAY_INTERRUPTIONS_MIN",
            "ASSAY_MAIL_FROM",
            "ASSAY_SMTP_URL");

    /** Settings of identity providers, with their secrets; limits of requests. */
    private static final List<String> API_ONLY_PREFIXES = List.of("ASSAY_OIDC_", "ASSAY_LIMIT");

    /** Requests have up to 40 MiB, and are held as text and as values for a moment. */
    private static final int API_HEAP_MB = 384;
    /** The program itself, and the tests it keeps. */
    private static final int RUNNER_HEAP_MB = 192;
    /** A job has tests of up to 40 MiB in all, a report up to 16 MiB of output; both exist in two forms for a moment. */
    private static final int SLOT_HEAP_MB = 160;

    public ChildSpec api(String databaseUrl, String redisUrl, String host, int port, String tokenSecret) {
        Map<String, String> own = basic(databaseUrl, redisUrl);
        DOCKER.forEach(own::remove);
        RUNNER_ONLY.forEach(own::remove);
        own.put("ASSAY_PORT", String.valueOf(port));
        own.put("ASSAY_TOKEN_SECRET", tokenSecret);
        own.put("ASSAY_LANGUAGES", languages());
        own.putIfAbsent("ASSAY_DATA", data.folder("api").toString());
        List<String> options = List.of(
                "-Xmx" + API_HEAP_MB + "m",
                // Compile a method after less than a third of the usual calls: see RATIONALE.md.
                "-XX:CompileThresholdScaling=0.3",
                "-Dmicronaut.server.host=" + host);
        return java("api", options, checkout.apiClassPath(), "dev.assay.api.ApiServer", own, Duration.ofSeconds(15));
    }

    ChildSpec runner(String databaseUrl, String redisUrl, String installationId) {
        Map<String, String> own = basic(databaseUrl, redisUrl);
        API_ONLY.forEach(own::remove);
        own.keySet().removeIf(name -> API_ONLY_PREFIXES.stream().anyMatch(name::startsWith));
        own.put("ASSAY_INSTALLATION", installationId);
        List<String> options = List.of("-Xmx" + (RUNNER_HEAP_MB + slots() * SLOT_HEAP_MB) + "m");
        return java(
                "runner",
                options,
                checkout.runnerClassPath(),
                "dev.assay.runner.JudgeRunner",
                own,
                Duration.ofSeconds(30));
    }

    /** The API offers what the runner has images for. */
    private String languages() {
        return Stream.of(environment.getOrDefault("ASSAY_SANDBOX_IMAGES", "").split(",", -1))
                .map(image -> image.replaceFirst("=.*", ""))
                .collect(Collectors.joining(","));
    }

    /** As many as the runner will have; what is no number of slots, the runner itself refuses. */
    private int slots() {
        String given = environment.getOrDefault("ASSAY_SLOTS", "").strip();
        return given.matches("[1-9][0-9]{0,2}")
                ? Integer.parseInt(given)
                : Runtime.getRuntime().availableProcessors();
    }

    private Map<String, String> basic(String databaseUrl, String redisUrl) {
        Map<String, String> own = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("ASSAY_") || GENERAL.contains(name) || DOCKER.contains(name)) {
                own.put(name, value);
            }
        });
        own.put("ASSAY_DATABASE_URL", databaseUrl);
        own.put("ASSAY_REDIS_URL", redisUrl);
        return own;
    }

    private ChildSpec java(
            String name,
            List<String> options,
            String classPath,
            String mainClass,
            Map<String, String> own,
            Duration patience) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path classData = data.cache().resolve(name + ".jsa");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                // The second compiler's work is never paid back: see RATIONALE.md.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + classData,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        return new ChildSpec(
                name, command, new HashMap<>(own), data.logs().resolve(name + ".log"), StopSignal.TERM, patience);
    }
}
