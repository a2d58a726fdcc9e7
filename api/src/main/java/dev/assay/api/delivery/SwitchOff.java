package dev.assay.api.delivery;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.mail.Mail;
import dev.assay.api.mail.Post;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import dev.assay.db.webhook.Attempt;
import dev.assay.db.webhook.Endpoint;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells administrators by mail, and the audit log, that an endpoint was switched off without them. */
@Singleton
final class SwitchOff {
    private static final Logger LOG = LoggerFactory.getLogger(SwitchOff.class);
    private static final int MOST_LETTERS = 20;

    private final Users users;
    private final Post post;
    private final Audit audit;
    private final URI site;

    SwitchOff(Users users, Post post, Audit audit, @Named("public-url") URI site) {
        this.users = requireNonNull(users, "users is null");
        this.post = requireNonNull(post, "post is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.site = requireNonNull(site, "site is null");
    }

    /**
     * It has just happened.
     *
     * @param endpoint as it was
     * @param last the attempt because of which
     */
    void tell(Endpoint endpoint, Attempt last) {
        LOG.warn("webhook {} was switched off after an attempt that was {}", endpoint.id(), words(last));
        audit.about(
                "webhook",
                Optional.empty(),
                AuditAction.WEBHOOK_SWITCHED_OFF,
                endpoint.id(),
                Optional.empty(),
                Map.of("after", words(last)));
        post.send(() -> administrators().stream()
                .map(person -> letter(person, endpoint, last))
                .toList());
    }

    private List<User> administrators() {
        Users.Filter filter = new Users.Filter(
                Optional.empty(), Optional.of(UserRole.ADMIN), Optional.of(UserStatus.ACTIVE), Optional.empty());
        return users.list(filter, Optional.empty(), MOST_LETTERS);
    }

    private Mail letter(User person, Endpoint endpoint, Attempt last) {
        return new Mail(person.email(), "A webhook was switched off", """
            Hello %s,

            %s sends no more events to %s (webhook %s). %s

            What waits to be sent is kept for a while. When the receiver works again, switch the webhook on again:

            PATCH %s/api/v1/webhooks/%s {"active": true}
            """.formatted(
                        person.name(),
                        site,
                        endpoint.url().getHost(),
                        endpoint.id(),
                        last.statusCode().orElse(0) == 410
                                ? "The receiver has answered that it is gone (410)."
                                : "Nothing has arrived there for three days; the last attempt was " + words(last) + ".",
                        site,
                        endpoint.id()));
    }

    private static String words(Attempt attempt) {
        return switch (attempt.outcome()) {
            case ANSWERED -> "answered with " + attempt.statusCode().orElseThrow();
            case TIMED_OUT -> "not answered in time";
            case UNREACHABLE -> "not possible: the receiver was not reached";
            case REFUSED -> "not made: the address may not be connected to";
        };
    }
}
