package dev.assay.api;

import dev.assay.db.queue.RedisRunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import java.time.Duration;
import java.util.List;

/** A runner that is said to be alive, so that the server is ready. It runs nothing. */
final class TestRunner {
    private static final String NAME = "test-runner";
    private static final List<String> LANGUAGES = List.of("c", "java", "javascript", "python");

    private TestRunner() {}

    static void start(TestApi api) {
        new RedisRunnerHeartbeats(api.redis())
                .beat(new RunnerStatus(NAME, LANGUAGES, 1, api.clock().instant()), Duration.ofHours(1));
    }

    static void stop(TestApi api) {
        new RedisRunnerHeartbeats(api.redis()).stop(NAME);
    }
}
