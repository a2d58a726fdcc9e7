package dev.assay.api.account;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.session.Sessions;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Registering, signing in, staying signed in and signing out. */
@Singleton
final class Accounts {
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final InstantSource clock;

    Accounts(Users users, Sessions sessions, Passwords passwords, InstantSource clock) {
        this.users = requireNonNull(users, "users is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.passwords = requireNonNull(passwords, "passwords is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    User register(AccountRequests.Register request) {
        request.check();
        EmailAddress email = new EmailAddress(request.email().strip());
        String name = request.name() == null || request.name().isBlank()
                ? email.mailbox()
                : request.name().strip();
        String hash = passwords.hash(request.password());
        return switch (users.add(email.value(), name, Optional.of(hash), UserRole.USER, clock.instant())) {
            case Users.Adding.Added added -> added.user();
            case Users.Adding.EmailTaken taken ->
                throw ProblemException.at(
                        ProblemType.STATE_CONFLICT,
                        "/email",
                        "taken",
                        "An account with this e-mail address exists already.");
        };
    }

    /** Unknown addresses and wrong passwords get the same answer after the same work. */
    Sessions.Opened login(AccountRequests.Login request, Sessions.Origin origin) {
        request.check();
        // A text with a NUL is nobody's address, and none the database could look for.
        Optional<User> user = Optional.of(request.email().strip())
                .filter(email -> email.indexOf('\0') < 0)
                .flatMap(users::findByEmail);
        Optional<String> hash = user.flatMap(User::passwordHash);
        boolean matches = hash.isPresent()
                ? passwords.matches(request.password(), hash.get())
                : passwords.matchesNobody(request.password());
        if (!matches || user.isEmpty() || user.get().status() != UserStatus.ACTIVE) {
            throw ProblemException.of(
                    ProblemType.UNAUTHENTICATED, "The e-mail address and the password do not belong together.");
        }
        users.markSignedIn(user.get().id(), clock.instant());
        return sessions.open(user.get().id(), origin, clock.instant());
    }

    Sessions.Opened refresh(String refreshToken) {
        return switch (sessions.rotate(refreshToken, clock.instant())) {
            case Sessions.Rotation.Rotated rotated -> rotated.session();
            case Sessions.Rotation.Reused reused ->
                throw ProblemException.of(
                        ProblemType.UNAUTHENTICATED,
                        "This refresh token was used before, so the whole session has been ended; sign in again.");
            case Sessions.Rotation.Refused refused ->
                throw ProblemException.of(
                        ProblemType.UNAUTHENTICATED, "The refresh token has ended or is unknown; sign in again.");
        };
    }

    void logout(String refreshToken) {
        sessions.revokeByToken(refreshToken, clock.instant());
    }

    void logout(Caller caller) {
        caller.sessionId().ifPresent(session -> sessions.revoke(session, clock.instant()));
    }

    User me(Caller caller) {
        return users.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("account"));
    }
}
