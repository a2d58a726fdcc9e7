package dev.assay.api.mail;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Hands mails to a mail server, over a connection for each. */
public final class SmtpMailer implements Mailer {
    private static final String PATIENCE_MS = "15000";

    private final SmtpServer server;
    private final Letters letters;
    private final Session session;

    SmtpMailer(SmtpServer server, Letters letters) {
        this.server = requireNonNull(server, "server is null");
        this.letters = requireNonNull(letters, "letters is null");
        this.session = Session.getInstance(properties(server));
    }

    @Override
    public void send(Mail mail) {
        try (Transport transport = session.getTransport(protocol(server))) {
            MimeMessage message = letters.write(session, mail);
            if (server.login().isPresent()) {
                SmtpServer.Login login = server.login().get();
                transport.connect(server.host(), server.port(), login.user(), login.password());
            } else {
                transport.connect(server.host(), server.port(), null, null);
            }
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new MailFailure(
                    "the mail server took no mail: " + e.getClass().getSimpleName(), e);
        }
    }

    /** What was handed over is not ours any more. */
    @Override
    public void forget(String address) {}

    private static String protocol(SmtpServer server) {
        return server.security() == SmtpServer.Security.TLS ? "smtps" : "smtp";
    }

    private static Properties properties(SmtpServer server) {
        String prefix = "mail." + protocol(server) + ".";
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", PATIENCE_MS);
        properties.put(prefix + "timeout", PATIENCE_MS);
        properties.put(prefix + "writetimeout", PATIENCE_MS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "auth", String.valueOf(server.login().isPresent()));
        boolean starttls = server.security() == SmtpServer.Security.STARTTLS;
        properties.put(prefix + "starttls.enable", String.valueOf(starttls));
        properties.put(prefix + "starttls.required", String.valueOf(starttls));
        return properties;
    }
}
