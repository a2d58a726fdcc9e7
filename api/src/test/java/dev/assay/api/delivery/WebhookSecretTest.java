package dev.assay.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.auth.SigningSecret;
import dev.assay.db.webhook.Sealed;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {
    private static final SecretSeal SEAL = new SecretSeal(signing((byte) 1));

    private static SigningSecret signing(byte first) {
        byte[] bytes = new byte[32];
        bytes[0] = first;
        return SigningSecret.fromBase64(Base64.getEncoder().encodeToString(bytes));
    }

    /** The example by which implementations of the Standard Webhooks are compared. */
    @Test
    void a_signature_is_that_of_the_specification() {
        WebhookSecret secret = WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_new_secret_is_unlike_any_other_and_reads_back() {
        WebhookSecret secret = WebhookSecret.random();
        assertThat(secret.text())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(WebhookSecret.random().text());
        assertThat(WebhookSecret.parse(secret.text()).text()).isEqualTo(secret.text());
        assertThat(secret).asString().doesNotContain(secret.text().substring(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_AAAA", "whsec_***"})
    void what_is_no_secret_is_refused_without_being_repeated(String text) {
        assertThatThrownBy(() -> WebhookSecret.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContainingAny("MfKQ", "AAAA");
    }

    @Test
    void a_sealed_secret_opens_for_its_endpoint_and_its_server_only() {
        WebhookSecret secret = WebhookSecret.random();
        UUID endpoint = UUID.randomUUID();
        Sealed sealed = SEAL.seal(secret, endpoint);

        assertThat(SEAL.open(sealed, endpoint).map(WebhookSecret::text)).contains(secret.text());
        assertThat(SEAL.open(sealed, UUID.randomUUID())).isEmpty();
        assertThat(new SecretSeal(signing((byte) 2)).open(sealed, endpoint)).isEmpty();
        assertThat(SEAL.open(new Sealed(new byte[] {1, 2, 3}), endpoint)).isEmpty();
        assertThat(SEAL.seal(secret, endpoint).bytes()).isNotEqualTo(sealed.bytes());
        byte[] changed = sealed.bytes();
        changed[changed.length - 1] ^= 1;
        assertThat(SEAL.open(new Sealed(changed), endpoint)).isEmpty();
    }
}
