package dev.assay.api.oidc;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.Accounts;
import dev.assay.api.account.EmailAddress;
import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.session.Sessions;
import dev.assay.db.user.Identities;
import dev.assay.db.user.Identity;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens the account that belongs to an identity, or gives the identity one. */
@Singleton
final class SignIn {
    private final Users users;
    private final Identities identities;
    private final Accounts accounts;
    private final Audit audit;
    private final InstantSource clock;

    SignIn(Users users, Identities identities, Accounts accounts, Audit audit, InstantSource clock) {
        this.users = requireNonNull(users, "users is null");
        this.identities = requireNonNull(identities, "identities is null");
        this.accounts = requireNonNull(accounts, "accounts is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    Sessions.Opened open(VerifiedIdentity identity, Sessions.Origin origin) {
        Optional<Identity> known = identities.find(identity.provider(), identity.subject());
        User user = known.isPresent()
                ? users.find(known.get().userId()).orElseThrow(SignIn::refused)
                : link(identity, origin);
        if (user.status() != UserStatus.ACTIVE) {
            throw refused();
        }
        return accounts.open(user, identity.provider(), origin);
    }

    /** Gives the account one more way in. */
    void link(UUID userId, VerifiedIdentity identity, Optional<String> address) {
        switch (identities.link(userId, identity.provider(), identity.subject(), clock.instant())) {
            case LINKED ->
                audit.account(
                        Optional.of(userId),
                        AuditAction.IDENTITY_LINKED,
                        userId,
                        address,
                        Map.of("provider", identity.provider()));
            case TAKEN ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "This identity signs in to another account already.");
        }
    }

    private User link(VerifiedIdentity identity, Sessions.Origin origin) {
        Optional<User> sameAddress = identity.email().map(EmailAddress::value).flatMap(users::findByEmail);
        User user = switch (Linkage.of(identity, sameAddress)) {
            case Linkage.Existing existing -> existing.user();
            case Linkage.Fresh fresh -> register(fresh.email(), identity, origin);
            case Linkage.None none -> throw ProblemException.of(ProblemType.FORBIDDEN, none.reason());
        };
        if (user.status() != UserStatus.ACTIVE) {
            throw refused();
        }
        link(user.id(), identity, origin.ipAddress());
        return user;
    }

    private User register(EmailAddress email, VerifiedIdentity identity, Sessions.Origin origin) {
        String name = identity.name().orElseGet(email::mailbox);
        return switch (users.add(email.value(), name, Optional.empty(), UserRole.USER, clock.instant())) {
            case Users.Adding.Added added -> {
                users.verifyEmail(added.user().id(), email.value(), clock.instant());
                audit.own(AuditAction.ACCOUNT_REGISTERED, added.user().id(), origin.ipAddress());
                yield added.user();
            }
            case Users.Adding.EmailTaken taken -> throw refused();
        };
    }

    private static ProblemException refused() {
        return ProblemException.of(ProblemType.UNAUTHENTICATED, "This identity cannot sign in here at the moment.");
    }
}
