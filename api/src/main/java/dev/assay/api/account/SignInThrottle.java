package dev.assay.api.account;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.ProblemException;
import dev.assay.db.account.Throttles;
import dev.assay.db.account.Throttles.Admission;
import dev.assay.db.token.Secrets;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes guessing passwords slow. A try is counted before it is looked at, so that many at once get no further than one after
 * the other; one that succeeds is taken back. Addresses are counted whether they have an account or not.
 */
@Singleton
public final class SignInThrottle {
    private static final int FROM_ONE_PLACE = 5;
    private static final Duration FROM_ONE_PLACE_WITHIN = Duration.ofMinutes(1);
    private static final int ON_ONE_ACCOUNT = 50;
    private static final int FROM_ONE_ADDRESS = 100;
    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int MAILS = 5;
    private static final int MAILS_FROM_ONE_ADDRESS = 1000;
    private static final Duration MAILS_WITHIN = Duration.ofHours(1);

    private final Throttles throttles;
    private final InstantSource clock;

    public SignInThrottle(Throttles throttles, InstantSource clock) {
        this.throttles = requireNonNull(throttles, "throttles is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Who tries: an e-mail address from a network address. */
    public record Try(String email, String address) {
        public static Try of(String email, Optional<String> address) {
            return new Try(email.strip().toLowerCase(Locale.ROOT), address.orElse("nowhere"));
        }

        String place() {
            return "sign-in " + Secrets.hash(email + " " + address);
        }

        String account() {
            return "sign-in account " + Secrets.hash(email);
        }

        String from() {
            return "sign-in address " + Secrets.hash(address);
        }

        /** Leaves the addresses out. */
        @Override
        public String toString() {
            return "Try[hidden]";
        }
    }

    /**
     * Counts a try to sign in, or anything else that tells a guesser something.
     *
     * @throws ProblemException 429 when there were too many
     */
    public void take(Try attempt) {
        take(attempt.from(), FROM_ONE_ADDRESS, WITHIN);
        take(attempt.account(), ON_ONE_ACCOUNT, WITHIN);
        take(attempt.place(), FROM_ONE_PLACE, FROM_ONE_PLACE_WITHIN);
    }

    /** The try was no guess. */
    public void giveBack(Try attempt) {
        throttles.giveBack(attempt.from());
        throttles.giveBack(attempt.account());
        throttles.forget(attempt.place());
    }

    /** Counts a request that sends a mail; says whether it may: five times an hour to one address, a thousand from one place. */
    public boolean mayMail(Try attempt) {
        return admits("mail address " + Secrets.hash(attempt.address()), MAILS_FROM_ONE_ADDRESS)
                && admits("mail account " + Secrets.hash(attempt.email()), MAILS);
    }

    /** Forgets what was counted of an address that is about to have no account. */
    public void forget(String email) {
        throttles.forget(new Try(email, "").account());
        throttles.forget("mail account " + Secrets.hash(email));
    }

    private boolean admits(String subject, int most) {
        return throttles.take(subject, most, MAILS_WITHIN, clock.instant()) instanceof Admission.Admitted;
    }

    private void take(String subject, int most, Duration within) {
        Instant now = clock.instant();
        switch (throttles.take(subject, most, within, now)) {
            case Admission.Admitted admitted -> {
                // One more may try.
            }
            case Admission.Refused refused ->
                throw ProblemException.tooMany(
                        "There were too many tries; wait a moment.", Duration.between(now, refused.endsAt()));
        }
    }
}
