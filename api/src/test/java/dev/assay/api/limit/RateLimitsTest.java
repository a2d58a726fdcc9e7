package dev.assay.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.db.limit.Rate;
import io.micronaut.http.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RateLimitsTest {
    @Test
    void withoutSettings_theUsualLimitsHold() {
        RateLimits usual = RateLimits.fromEnvironment(Map.of());
        assertThat(usual.of(LimitedUse.RUN)).containsExactly(Rate.perMinute(20));
        assertThat(usual.of(LimitedUse.SUBMIT)).containsExactly(Rate.perMinute(6), new Rate(1, Duration.ofSeconds(5)));
    }

    @Test
    void aLimit_isChanged_takenAway_orTheOnlyOneLeft() {
        RateLimits limits = RateLimits.fromEnvironment(
                Map.of("ASSAY_LIMITS", "off", "ASSAY_LIMIT_HINTS", "3/h", "ASSAY_LIMIT_RUN", "off"));
        assertThat(limits.of(LimitedUse.HINTS)).containsExactly(new Rate(3, Duration.ofHours(1)));
        assertThat(limits.of(LimitedUse.RUN)).isEmpty();
        assertThat(limits.of(LimitedUse.READS)).isEmpty();
        assertThat(RateLimits.none().of(LimitedUse.RUN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ASSAY_LIMIT_RUN, often", "ASSAY_LIMIT_READS, ''", "ASSAY_LIMITS, on"})
    void aWrongLimit_isNamed(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimits.fromEnvironment(Map.of(name, value)))
                .withMessageStartingWith(name)
                .withMessageContaining("expected");
    }

    @ParameterizedTest
    @EnumSource(LimitedUse.class)
    void everyLimit_isInTheReadme_withWhatIsUsual(LimitedUse use) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        assertThat(lines).anyMatch(line -> line.startsWith("| `" + use.setting() + "` | `" + use.usual() + "` |"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/interviews, READS",
        "POST, /api/v1/interviews, WRITES",
        "POST, /api/v1/rounds/7/hints, HINTS",
        "GET, /api/v1/rounds/7/hints, READS",
        "POST, /api/v1/rounds/7/messages, MESSAGES",
        "POST, /api/v1/rounds/7/skip, WRITES",
        "PUT, /api/v1/rounds/7/drafts/python, WRITES",
        "PUT, /api/v1/me/avatar, UPLOADS",
        "PUT, /api/v1/me/resume, UPLOADS",
        "PUT, /api/v1/me/accommodations, WRITES",
        "POST, /api/v1/me/exports, EXPORTS",
        "POST, /api/v1/executions, EXECUTIONS",
        "DELETE, /api/v1/me, WRITES"
    })
    void aRequest_fallsUnderOneLimit(HttpMethod method, String path, LimitedUse expected) {
        assertThat(LimitedUse.of(method, path)).contains(expected);
    }

    @Test
    void aSubmission_fallsUnderTheOneThatItsBodyNames() {
        assertThat(LimitedUse.of(HttpMethod.POST, "/api/v1/rounds/7/submissions"))
                .isEmpty();
        assertThat(LimitedUse.of(HttpMethod.GET, "/api/v1/rounds/7/submissions"))
                .contains(LimitedUse.READS);
    }
}
