package dev.assay.api.mail;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Date;

/** Writes mails in the form in which they travel (RFC 5322). */
final class Letters {
    private final String from;
    private final InstantSource clock;

    Letters(String from, InstantSource clock) {
        this.from = requireNonNull(from, "from is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    MimeMessage write(Session session, Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.text(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        // Nobody's absence is to be announced to us.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }
}
