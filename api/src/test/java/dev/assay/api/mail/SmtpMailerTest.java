package dev.assay.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.assay.api.mail.SmtpServer.Login;
import dev.assay.api.mail.SmtpServer.Security;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Mail MAIL = new Mail("ada@example.org", "Grüße", "Hello Ada,\n\n.\nä\n");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.setUser("sender", "p:w d");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpMailer mailer(Security security, Login login) {
        SmtpServer smtp = new SmtpServer(security, "127.0.0.1", server.getSmtp().getPort(), Optional.of(login));
        return new SmtpMailer(smtp, new Letters("Assay <assay@example.org>", InstantSource.fixed(NOW)));
    }

    @Test
    void aMail_arrives_asItWasWritten() throws Exception {
        mailer(Security.NONE, new Login("sender", "p:w d")).send(MAIL);
        assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Grüße");
        assertThat(arrived.getFrom()[0].toString()).isEqualTo("Assay <assay@example.org>");
        assertThat(arrived.getAllRecipients()[0].toString()).isEqualTo("ada@example.org");
        assertThat(arrived.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MAIL.text().strip());
    }

    @Test
    void aWrongPassword_isAFailure_thatNamesNobody() {
        SmtpMailer mailer = mailer(Security.NONE, new Login("sender", "wrong"));
        assertThatExceptionOfType(MailFailure.class)
                .isThrownBy(() -> mailer.send(MAIL))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("ada", "wrong"));
    }

    @Test
    void aServerWithoutTls_getsNoMail_whenTlsIsAskedFor() {
        SmtpMailer mailer = mailer(Security.STARTTLS, new Login("sender", "p:w d"));
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mailer.send(MAIL));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAway_isAFailure() {
        SmtpMailer mailer = mailer(Security.NONE, new Login("sender", "p:w d"));
        server.stop();
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mailer.send(MAIL));
    }
}
