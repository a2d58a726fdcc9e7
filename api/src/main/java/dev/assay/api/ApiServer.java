package dev.assay.api;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** The API process. */
public final class ApiServer {
    /** What a process answers whose settings are wrong (EX_CONFIG). */
    private static final int WRONG_SETTINGS = 78;

    private ApiServer() {}

    public static void main(String[] arguments) {
        ServerSettings settings;
        try {
            settings = ServerSettings.fromEnvironment(System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println("assay api: " + e.getMessage());
            System.exit(WRONG_SETTINGS);
            return;
        }
        Micronaut server = Micronaut.build(arguments);
        configure(server, settings, Surroundings.real());
        server.start();
    }

    /** Everything about the server that is not in {@code application.properties}. */
    static void configure(ApplicationContextBuilder builder, ServerSettings settings, Surroundings surroundings) {
        builder.singletons(settings, surroundings)
                .properties(Map.of("micronaut.server.port", settings.port() == 0 ? -1 : settings.port()))
                .properties(Storage.properties(settings, surroundings.patience()))
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .banner(false);
    }
}
