package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {
    private static final String SECRET = "c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0IHNlY3JldA==";

    private static Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "ASSAY_DATABASE_URL", "postgresql://u:hunter2@db/assay",
                "ASSAY_REDIS_URL", "redis://redis:6379",
                "ASSAY_TOKEN_SECRET", SECRET));
    }

    @Test
    void settings_comeFromTheEnvironment_andThePortHasADefault() {
        ServerSettings settings = ServerSettings.fromEnvironment(environment());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.redisUrl()).isEqualTo("redis://redis:6379");
        assertThat(settings.toString() + settings.tokenSecret()).doesNotContain("hunter2", "secret secret");
    }

    @Test
    void languages_areAll_orThoseThatAreNamed() {
        assertThat(ServerSettings.fromEnvironment(environment()).languages().all())
                .hasSameSizeAs(Languages.bundled().all());
        Map<String, String> environment = environment();
        environment.put("ASSAY_LANGUAGES", "python, cpp");
        assertThat(ServerSettings.fromEnvironment(environment).languages().all())
                .extracting(LanguageDescriptor::id)
                .containsExactly("cpp", "python");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSAY_DATABASE_URL, ''",
        "ASSAY_REDIS_URL, ''",
        "ASSAY_TOKEN_SECRET, ''",
        "ASSAY_TOKEN_SECRET, c2hvcnQ=",
        "ASSAY_TOKEN_SECRET, not base64!",
        "ASSAY_PORT, eighty",
        "ASSAY_PORT, 65536",
        "ASSAY_LANGUAGES, 'python,cobol'"
    })
    void aWrongSetting_isNamed_andNotShownWhenItIsSecret(String name, String value) {
        Map<String, String> environment = environment();
        environment.put(name, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSettings.fromEnvironment(environment))
                .withMessageStartingWith(name)
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("hunter2", "c2hvcnQ="));
    }
}
