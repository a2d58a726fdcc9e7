package dev.assay.api.recovery;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.AddressProofs;
import dev.assay.api.account.EmailAddress;
import dev.assay.api.account.Passwords;
import dev.assay.api.account.Reauthentication;
import dev.assay.api.account.SignInThrottle;
import dev.assay.api.account.SignInThrottle.Try;
import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.auth.Caller;
import dev.assay.api.mail.Post;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.account.AccountToken;
import dev.assay.db.account.AccountTokens;
import dev.assay.db.account.TokenPurpose;
import dev.assay.db.session.Sessions;
import dev.assay.db.user.User;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Proofs of addresses, forgotten and changed passwords, changed addresses. */
@Singleton
final class Recovery implements AddressProofs {
    private static final Duration VERIFY_WITHIN = Duration.ofDays(3);
    private static final Duration RESET_WITHIN = Duration.ofHours(1);
    private static final Duration CHANGE_WITHIN = Duration.ofDays(1);

    private final Users users;
    private final Sessions sessions;
    private final AccountTokens tokens;
    private final Passwords passwords;
    private final Reauthentication reauthentication;
    private final SignInThrottle throttle;
    private final Post post;
    private final RecoveryMails mails;
    private final Audit audit;
    private final InstantSource clock;

    Recovery(
            Users users,
            Sessions sessions,
            AccountTokens tokens,
            Passwords passwords,
            Reauthentication reauthentication,
            SignInThrottle throttle,
            Post post,
            RecoveryMails mails,
            Audit audit,
            InstantSource clock) {
        this.users = requireNonNull(users, "users is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.tokens = requireNonNull(tokens, "tokens is null");
        this.passwords = requireNonNull(passwords, "passwords is null");
        this.reauthentication = requireNonNull(reauthentication, "reauthentication is null");
        this.throttle = requireNonNull(throttle, "throttle is null");
        this.post = requireNonNull(post, "post is null");
        this.mails = requireNonNull(mails, "mails is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Override
    public void ask(User user, Optional<String> address) {
        if (user.emailVerified() || !throttle.mayMail(Try.of(user.email(), address))) {
            return;
        }
        post.send(() -> {
            Instant now = clock.instant();
            String secret =
                    tokens.issue(user.id(), TokenPurpose.EMAIL_VERIFY, user.email(), now, now.plus(VERIFY_WITHIN));
            return List.of(mails.verify(user.email(), user.name(), secret));
        });
    }

    void askAgain(Caller caller, Optional<String> address) {
        ask(user(caller), address);
    }

    /** Uses the secret of a mail to an account's address, or to the one it is to have. */
    void prove(RecoveryRequests.Proof proof, Optional<String> address) {
        proof.check();
        Instant now = clock.instant();
        Optional<AccountToken> own = tokens.use(proof.token(), TokenPurpose.EMAIL_VERIFY, now);
        if (own.isPresent()) {
            refuseUnless(users.verifyEmail(own.get().userId(), own.get().email(), now));
            audit.own(AuditAction.EMAIL_VERIFIED, own.get().userId(), address);
            return;
        }
        AccountToken next =
                tokens.use(proof.token(), TokenPurpose.EMAIL_CHANGE, now).orElseThrow(Recovery::useless);
        User before = users.find(next.userId()).orElseThrow(Recovery::useless);
        refuseUnless(users.changeEmail(next.userId(), next.email(), now));
        audit.own(AuditAction.EMAIL_CHANGED, next.userId(), address);
        post.send(() -> List.of(mails.changed(before.email(), before.name())));
    }

    /** Looks up the account and writes to it behind the back of the request, which is the same for every address. */
    void forgotten(RecoveryRequests.Forgotten request, Optional<String> address) {
        request.check();
        EmailAddress email = new EmailAddress(request.email().strip());
        if (!throttle.mayMail(Try.of(email.value(), address))) {
            return;
        }
        post.send(() -> users.findByEmail(email.value())
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .map(user -> {
                    Instant now = clock.instant();
                    String secret = tokens.issue(
                            user.id(), TokenPurpose.PASSWORD_RESET, user.email(), now, now.plus(RESET_WITHIN));
                    return List.of(mails.reset(user.email(), user.name(), secret));
                })
                .orElse(List.of()));
    }

    /** Whoever reads the account's mail is its owner: the address is verified, and every session ends. */
    void reset(RecoveryRequests.Reset request, Optional<String> address) {
        request.check();
        Instant now = clock.instant();
        AccountToken token =
                tokens.use(request.token(), TokenPurpose.PASSWORD_RESET, now).orElseThrow(Recovery::useless);
        refuseUnless(users.verifyEmail(token.userId(), token.email(), now));
        users.setPassword(token.userId(), passwords.hash(request.password()));
        sessions.revokeOthers(token.userId(), Optional.empty(), now);
        audit.own(AuditAction.PASSWORD_RESET, token.userId(), address);
        User user = users.find(token.userId()).orElseThrow(Recovery::useless);
        throttle.forget(user.email());
        post.send(() -> List.of(mails.passwordChanged(user.email(), user.name())));
    }

    /** Ends the other sessions. */
    void changePassword(Caller caller, RecoveryRequests.NewPassword request, Optional<String> address) {
        request.check();
        User user = user(caller);
        reauthentication.require(caller, user, request.currentPassword(), "/current_password", address);
        users.setPassword(user.id(), passwords.hash(request.newPassword()));
        sessions.revokeOthers(user.id(), caller.sessionId(), clock.instant());
        audit.own(AuditAction.PASSWORD_CHANGED, user.id(), address);
        post.send(() -> List.of(mails.passwordChanged(user.email(), user.name())));
    }

    /** The address changes once somebody who reads mail there says so; whether another account has it is told then. */
    void changeEmail(Caller caller, RecoveryRequests.NewEmail request, Optional<String> address) {
        request.check();
        User user = user(caller);
        reauthentication.require(caller, user, request.password(), "/password", address);
        EmailAddress email = new EmailAddress(request.email().strip());
        if (!throttle.mayMail(Try.of(email.value(), address))) {
            return;
        }
        post.send(() -> {
            Instant now = clock.instant();
            String secret =
                    tokens.issue(user.id(), TokenPurpose.EMAIL_CHANGE, email.value(), now, now.plus(CHANGE_WITHIN));
            return List.of(mails.change(email.value(), user.name(), secret));
        });
    }

    private User user(Caller caller) {
        return users.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("account"));
    }

    private static void refuseUnless(boolean done) {
        if (!done) {
            throw useless();
        }
    }

    private static ProblemException useless() {
        return ProblemException.at(
                ProblemType.VALIDATION_FAILED,
                "/token",
                "useless",
                "token is unknown, used, expired or void (expected: the one of the newest mail)");
    }
}
