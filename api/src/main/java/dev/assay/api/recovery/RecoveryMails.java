package dev.assay.api.recovery;

import static java.util.Objects.requireNonNull;

import dev.assay.api.mail.Mail;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;

/** What is written to people about their accounts. Secrets stand behind the # of a link, so that no server logs them. */
@Singleton
final class RecoveryMails {
    private final URI site;

    RecoveryMails(@Named("public-url") URI site) {
        this.site = requireNonNull(site, "site is null");
    }

    Mail verify(String to, String name, String secret) {
        return new Mail(to, "Is this your e-mail address?", """
            Hello %s,

            an account at %s was made with this address. If it is yours, open this link within three days:

            %s/account/verify-email#%s

            If it is not, do nothing.
            """.formatted(name, site, site, secret));
    }

    Mail reset(String to, String name, String secret) {
        return new Mail(to, "A new password", """
            Hello %s,

            somebody, perhaps you, has forgotten the password of your account at %s. To choose a new one, open this
            link within an hour:

            %s/account/reset-password#%s

            If it was not you, do nothing: the password stays as it is.
            """.formatted(name, site, site, secret));
    }

    Mail change(String to, String name, String secret) {
        return new Mail(to, "Your new e-mail address", """
            Hello %s,

            your account at %s is to move to this address. To confirm that, open this link within a day:

            %s/account/verify-email#%s
            """.formatted(name, site, site, secret));
    }

    /** To the address that was left. */
    Mail changed(String to, String name) {
        return new Mail(to, "Your e-mail address was changed", """
            Hello %s,

            your account at %s has another e-mail address from now on. If it was not you who changed it, ask whoever
            runs the site for help.
            """.formatted(name, site));
    }

    Mail passwordChanged(String to, String name) {
        return new Mail(to, "Your password was changed", """
            Hello %s,

            the password of your account at %s was changed, and your other sessions were ended. If it was not you,
            choose a new one:

            %s/account/reset-password

            Look at your API tokens, too: they were left alone.
            """.formatted(name, site, site));
    }
}
