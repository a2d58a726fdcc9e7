package dev.assay.api.mail;

import static java.util.Objects.requireNonNull;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Who sends mails, and how.
 *
 * @param from an address, with or without a name
 * @param smtp empty: mails are put into a folder
 */
public record MailSettings(String from, Optional<SmtpServer> smtp) {
    private static final String DEFAULT_FROM = "Assay <assay@localhost>";

    public MailSettings {
        requireNonNull(smtp, "smtp is null");
        try {
            new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "ASSAY_MAIL_FROM is " + from + " (expected: Name <mailbox@example.org>)", e);
        }
    }

    /**
     * Reads {@code ASSAY_MAIL_FROM} and {@code ASSAY_SMTP_URL}.
     *
     * @throws IllegalArgumentException with one line for the person who starts the process; it names no secret
     */
    public static MailSettings fromEnvironment(Map<String, String> environment) {
        String smtp = environment.getOrDefault("ASSAY_SMTP_URL", "").strip();
        return new MailSettings(
                environment.getOrDefault("ASSAY_MAIL_FROM", DEFAULT_FROM).strip(),
                smtp.isEmpty() ? Optional.empty() : Optional.of(SmtpServer.parse(smtp)));
    }
}
