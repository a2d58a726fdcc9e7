package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.runner.container.Cores;
import dev.assay.runner.protocol.Isolation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnerSettingsTest {
    private static final Map<String, String> LEAST = Map.of(
            "ASSAY_DATABASE_URL", "postgresql://assay:secret@db/assay",
            "ASSAY_REDIS_URL", "redis://queue:6379",
            "ASSAY_SANDBOX_IMAGES", "python=assay/python:1,java=assay/java:2");
    private static final Cores FOUR = new Cores(List.of(0, 1, 2, 3));

    @Test
    void leastEnvironment_getsTheDefaults() {
        RunnerSettings settings = RunnerSettings.of(LEAST, FOUR);
        assertThat(settings.slots()).isEqualTo(4);
        assertThat(settings.installation()).isEqualTo("local");
        assertThat(settings.images()).isEqualTo(Map.of("python", "assay/python:1", "java", "assay/java:2"));
        assertThat(settings.docker().path()).hasToString("/var/run/docker.sock");
        assertThat(settings.isolation()).isEmpty();
        assertThat(settings.pool().maxUses()).isEqualTo(200);
        assertThat(settings.pool().maxAge()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.pool().maxSandboxes()).isEqualTo(32);
    }

    @Test
    void isolation_isChosenOrFound() {
        assertThat(RunnerSettings.parseIsolation("auto")).isEmpty();
        assertThat(RunnerSettings.parseIsolation("jail")).contains(Isolation.JAIL);
        assertThat(RunnerSettings.parseIsolation("container")).contains(Isolation.CONTAINER);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSAY_DATABASE_URL, ''",
        "ASSAY_REDIS_URL, http://queue",
        "ASSAY_SANDBOX_IMAGES, ''",
        "ASSAY_SANDBOX_IMAGES, python",
        "ASSAY_SANDBOX_IMAGES, 'python=a,python=b'",
        "ASSAY_SLOTS, 0",
        "ASSAY_SLOTS, two",
        "ASSAY_SANDBOX_MAX_USES, 0",
        "ASSAY_ISOLATION, none",
        "DOCKER_HOST, tcp://host:2375"
    })
    void wrongVariable_isRefused(String name, String value) {
        Map<String, String> environment = new HashMap<>(LEAST);
        environment.put(name, value);
        assertThatThrownBy(() -> RunnerSettings.of(environment, FOUR)).isInstanceOf(IllegalArgumentException.class);
    }
}
