package dev.assay.api.account;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
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
import java.util.Map;
import java.util.Optional;

/** Registering, signing in, staying signed in and signing out. */
@Singleton
public final class Accounts {
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Audit audit;
    private final InstantSource clock;

    Accounts(
            Users users,
            Sessions sessions,
            Passwords passwords,
            SignInThrottle throttle,
            Audit audit,
            InstantSource clock) {
        this.users = requireNonNull(users, "users is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.passwords = requireNonNull(passwords, "passwords is null");
        this.throttle = requireNonNull(throttle, "throttle is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** That an address is taken counts as a wrong guess. */
    User register(AccountRequests.Register request, Optional<String> address) {
        request.check();
        SignInThrottle.Try attempt = SignInThrottle.Try.of(request.email(), address);
        throttle.take(attempt);
        EmailAddress email = new EmailAddress(request.email().strip());
        String name = request.name() == null || request.name().isBlank()
                ? email.mailbox()
                : request.name().strip();
        String hash = passwords.hash(request.password());
        return switch (users.add(email.value(), name, Optional.of(hash), UserRole.USER, clock.instant())) {
            case Users.Adding.Added added -> {
                throttle.giveBack(attempt);
                audit.own(AuditAction.ACCOUNT_REGISTERED, added.user().id(), address);
                yield added.user();
            }
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
        SignInThrottle.Try attempt = SignInThrottle.Try.of(request.email(), origin.ipAddress());
        throttle.take(attempt);
        // A text with a NUL is nobody's address, and none the database could look for.
        Optional<User> user = Optional.of(request.email().strip())
                .filter(email -> email.indexOf('\0') < 0)
                .flatMap(users::findByEmail);
        Optional<String> hash = user.flatMap(User::passwordHash);
        boolean matches = hash.isPresent()
                ? passwords.matches(request.password(), hash.get())
                : passwords.matchesNobody(request.password());
        if (!matches || user.isEmpty() || user.get().status() != UserStatus.ACTIVE) {
            user.ifPresent(found -> audit.account(
                    Optional.empty(), AuditAction.SESSION_REFUSED, found.id(), origin.ipAddress(), Map.of()));
            throw ProblemException.of(
                    ProblemType.UNAUTHENTICATED, "The e-mail address and the password do not belong together.");
        }
        throttle.giveBack(attempt);
        return open(user.get(), "password", origin);
    }

    /** Signs in somebody who has shown to be the owner of the account. */
    public Sessions.Opened open(User user, String method, Sessions.Origin origin) {
        users.markSignedIn(user.id(), clock.instant());
        Sessions.Opened opened = sessions.open(user.id(), origin, clock.instant());
        audit.account(
                Optional.of(user.id()),
                AuditAction.SESSION_OPENED,
                user.id(),
                origin.ipAddress(),
                Map.of("method", method, "session", opened.id().toString()));
        return opened;
    }

    Sessions.Opened refresh(String refreshToken, Optional<String> address) {
        return switch (sessions.rotate(refreshToken, clock.instant())) {
            case Sessions.Rotation.Rotated rotated -> rotated.session();
            case Sessions.Rotation.Reused reused -> {
                audit.account(
                        Optional.empty(),
                        AuditAction.SESSION_REUSED,
                        reused.userId(),
                        address,
                        Map.of("session", reused.id().toString()));
                throw ProblemException.of(
                        ProblemType.UNAUTHENTICATED,
                        "This refresh token was used before, so the whole session has been ended; sign in again.");
            }
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
}
