package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.api.oidc.IdentityProvider;
import dev.assay.api.outbound.Network;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSettingsTest {
    private static final Map<String, String> GOOGLE =
            Map.of("ASSAY_OIDC_GOOGLE_CLIENT_ID", "us", "ASSAY_OIDC_GOOGLE_CLIENT_SECRET", "hunter2");

    @Test
    void withoutSettings_mailsAndFilesGoIntoAFolder_andNobodyElseSignsPeopleIn() {
        SiteSettings site = SiteSettings.fromEnvironment(Map.of(), 8123);
        assertThat(site.publicUrl()).hasToString("http://localhost:8123");
        assertThat(site.data()).isAbsolute().endsWithRaw(Path.of("assay-data"));
        assertThat(site.proxies()).isZero();
        assertThat(site.mail().smtp()).isEmpty();
        assertThat(site.providers()).isEmpty();
        assertThat(site.webhookNetworks()).isEmpty();
    }

    @Test
    void providers_areThoseThatAreNamed_andGoogleIsKnown() {
        Map<String, String> environment = new HashMap<>(GOOGLE);
        environment.put("ASSAY_OIDC_CORP_CLIENT_ID", "id");
        environment.put("ASSAY_OIDC_CORP_CLIENT_SECRET", "secret");
        environment.put("ASSAY_OIDC_CORP_ISSUER", "https://login.example.org/corp");
        environment.put("ASSAY_PUBLIC_URL", "https://assay.example.org/");
        SiteSettings site = SiteSettings.fromEnvironment(environment, 8080);
        assertThat(site.publicUrl()).hasToString("https://assay.example.org");
        assertThat(site.providers()).extracting(IdentityProvider::name).containsExactly("corp", "google");
        assertThat(site.providers().getLast().issuer()).hasToString("https://accounts.google.com");
        assertThat(site.toString() + site.providers()).doesNotContain("hunter2", "secret");
    }

    @Test
    void networksForWebhooks_haveACommaBetweenTwo() {
        SiteSettings site =
                SiteSettings.fromEnvironment(Map.of("ASSAY_WEBHOOK_NETWORKS", "127.0.0.0/8, fd00::/8,"), 8080);
        assertThat(site.webhookNetworks()).containsExactly(Network.parse("127.0.0.0/8"), Network.parse("fd00::/8"));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSAY_WEBHOOK_NETWORKS, localhost",
        "ASSAY_PUBLIC_URL, javascript:alert(1)",
        "ASSAY_PROXIES, 10",
        "ASSAY_MAIL_FROM, nobody",
        "ASSAY_SMTP_URL, mail.example.org",
        "ASSAY_OIDC_GOOGLE_CLIENT_SECRET, ''"
    })
    void aWrongSetting_isNamed(String name, String value) {
        Map<String, String> environment = new HashMap<>(GOOGLE);
        environment.put(name, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteSettings.fromEnvironment(environment, 8080))
                .withMessageStartingWith(name);
    }

    @Test
    void anIssuer_isReachedBySecureConnections_orOnThisMachine() {
        Map<String, String> environment = new HashMap<>(GOOGLE);
        environment.put("ASSAY_OIDC_GOOGLE_ISSUER", "http://accounts.example.org");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteSettings.fromEnvironment(environment, 8080))
                .withMessageContaining("https");
    }
}
