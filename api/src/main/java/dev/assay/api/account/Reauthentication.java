package dev.assay.api.account;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.session.Sessions;
import dev.assay.db.user.User;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Makes sure that it is the owner who acts, and not somebody who found an open browser: by the password, or, for an account
 * without one, by having signed in just now.
 */
@Singleton
public final class Reauthentication {
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private final Sessions sessions;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final InstantSource clock;

    Reauthentication(Sessions sessions, Passwords passwords, SignInThrottle throttle, InstantSource clock) {
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.passwords = requireNonNull(passwords, "passwords is null");
        this.throttle = requireNonNull(throttle, "throttle is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * Passes the owner.
     *
     * @param password null when the client sent none
     * @param pointer of the password in the request
     * @throws ProblemException 422 for a wrong or missing password, 403 for a session that is too old, 429 for guesses
     */
    public void require(Caller caller, User user, String password, String pointer, Optional<String> address) {
        if (user.passwordHash().isEmpty()) {
            requireFreshSession(caller);
            return;
        }
        SignInThrottle.Try attempt = SignInThrottle.Try.of(user.email(), address);
        throttle.take(attempt);
        if (password == null || !passwords.matches(password, user.passwordHash().get())) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED, pointer, "wrong-password", pointer.substring(1) + " is not yours");
        }
        throttle.giveBack(attempt);
    }

    private void requireFreshSession(Caller caller) {
        Instant now = clock.instant();
        boolean fresh = sessions.list(caller.userId(), now).stream()
                .filter(session -> Optional.of(session.id()).equals(caller.sessionId()))
                .anyMatch(session -> session.openedAt().plus(JUST_NOW).isAfter(now));
        if (!fresh) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "Sign in again first: this needs a session of the last ten minutes.");
        }
    }
}
