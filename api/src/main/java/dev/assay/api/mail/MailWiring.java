package dev.assay.api.mail;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;

/** The parts of this package that know nothing of the framework. */
@Factory
final class MailWiring {
    @Singleton
    Mailer mailer(MailSettings settings, @Named("outbox") Path outbox, InstantSource clock) {
        Letters letters = new Letters(settings.from(), clock);
        return settings.smtp().isPresent()
                ? new SmtpMailer(settings.smtp().get(), letters)
                : new OutboxFolder(outbox, letters);
    }
}
