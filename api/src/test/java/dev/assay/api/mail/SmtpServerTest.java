package dev.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.api.mail.SmtpServer.Login;
import dev.assay.api.mail.SmtpServer.Security;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {
    @Test
    void anAddress_saysHowTheConnectionIsProtected_andThePortHasADefault() {
        assertThat(SmtpServer.parse("smtps://me:p%40ss+word@mail.example.org"))
                .isEqualTo(new SmtpServer(
                        Security.TLS, "mail.example.org", 465, Optional.of(new Login("me", "p@ss+word"))));
        assertThat(SmtpServer.parse("smtp://mail.example.org:2525"))
                .isEqualTo(new SmtpServer(Security.STARTTLS, "mail.example.org", 2525, Optional.empty()));
        assertThat(SmtpServer.parse("smtp+plain://localhost"))
                .isEqualTo(new SmtpServer(Security.NONE, "localhost", 25, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example.org", "http://u:hunter2@h", "smtp://u:hunter2@", "smtp://hunter2@h", "smtp://h:0"})
    void anotherText_isRefused_andNotShown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpServer.parse(text))
                .withMessageContaining("ASSAY_SMTP_URL")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("hunter2"));
    }

    @Test
    void withoutAServer_mailsGoIntoAFolder() {
        MailSettings settings = MailSettings.fromEnvironment(Map.of());
        assertThat(settings.smtp()).isEmpty();
        assertThat(settings.from()).contains("assay@localhost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailSettings.fromEnvironment(Map.of("ASSAY_MAIL_FROM", "nobody")))
                .withMessageStartingWith("ASSAY_MAIL_FROM");
    }
}
