package dev.assay.api.mail;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mails behind the back of requests: how long a mail server takes must not tell whether there was anybody to write to.
 * A mail that is not taken is tried again a few times. A process that ends takes its unsent mails along; whoever waits for one
 * asks again.
 */
@Singleton
public final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(60));
    private static final int AT_ONCE = 4;

    private final Mailer mailer;
    private final Semaphore slots = new Semaphore(AT_ONCE);

    public Post(Mailer mailer) {
        this.mailer = requireNonNull(mailer, "mailer is null");
    }

    /** Returns at once; what writes the mail runs later, too. */
    public void send(Supplier<List<Mail>> mails) {
        Thread.ofVirtual().name("mail").start(() -> deliver(mails));
    }

    private void deliver(Supplier<List<Mail>> mails) {
        try {
            slots.acquire();
            try {
                for (Mail mail : mails.get()) {
                    deliver(mail);
                }
            } finally {
                slots.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (MailFailure e) {
            // Its cause may name the address.
            LOG.warn("a mail was not sent: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("a mail was not written", e);
        }
    }

    private void deliver(Mail mail) throws InterruptedException {
        for (Duration pause : PAUSES) {
            try {
                mailer.send(mail);
                return;
            } catch (MailFailure e) {
                LOG.warn("{}; trying again in {} s", e.getMessage(), pause.toSeconds());
            }
            Thread.sleep(pause);
        }
        mailer.send(mail);
    }
}
