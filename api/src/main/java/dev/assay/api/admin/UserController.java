package dev.assay.api.admin;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.BodyOf;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.MergePatch;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Pages;
import dev.assay.api.edit.Versions;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.practice.InterviewMoves;
import dev.assay.db.session.Sessions;
import dev.assay.db.user.Capability;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** All accounts over HTTP, for administrators. */
@Controller("/api/v1/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class UserController {
    private static final String LIST = "users";
    private static final int LONGEST_TEXT = 255;

    private final Users users;
    private final Sessions sessions;
    private final InterviewMoves interviews;
    private final Pages pages;
    private final MergePatch patches;
    private final Audit audit;
    private final ClientAddresses addresses;
    private final InstantSource clock;

    UserController(
            Users users,
            Sessions sessions,
            InterviewMoves interviews,
            Pages pages,
            MergePatch patches,
            Audit audit,
            ClientAddresses addresses,
            InstantSource clock) {
        this.users = requireNonNull(users, "users is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.pages = requireNonNull(pages, "pages is null");
        this.patches = requireNonNull(patches, "patches is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** An account, to an administrator. */
    record UserView(
            UUID id,
            String email,
            boolean emailVerified,
            String name,
            UserRole role,
            Set<Capability> capabilities,
            UserStatus status,
            @Nullable Instant lastLoginAt,
            Instant createdAt,
            int version) {
        static UserView of(User user) {
            return new UserView(
                    user.id(),
                    user.email(),
                    user.emailVerified(),
                    user.name(),
                    user.role(),
                    new TreeSet<>(user.can()),
                    user.status(),
                    user.lastLoginAt().orElse(null),
                    user.createdAt(),
                    user.version());
        }
    }

    /** What an administrator decides. */
    record UserDecision(UserRole role, UserStatus status, Set<Capability> capabilities) {
        static UserDecision of(User user) {
            return new UserDecision(user.role(), user.status(), new TreeSet<>(user.can()));
        }

        Users.Standing check() {
            Violations violations = new Violations();
            violations.present(role, "/role");
            violations.present(status, "/status");
            if (violations.present(capabilities, "/capabilities")) {
                violations.require(
                        capabilities.stream().allMatch(Objects::nonNull),
                        "/capabilities",
                        "invalid",
                        "capabilities hold null (expected: some of INTERVIEWER, AUTHOR)");
            }
            violations.throwIfAny();
            return new Users.Standing(role, status, capabilities);
        }
    }

    /** Lists accounts, newest first. */
    @Get("{?limit,cursor,q,role,status,capability}")
    HttpResponse<Page<UserView>> listUsers(
            HttpRequest<?> request,
            @Nullable @QueryValue @Rule(min = 1, max = Pages.MOST) Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue UserRole role,
            @Nullable @QueryValue UserStatus status,
            @Nullable @QueryValue Capability capability) {
        int size = Pages.size(limit);
        Optional<String> text = Optional.ofNullable(q)
                .map(String::strip)
                .filter(found -> !found.isEmpty())
                .map(found -> found.substring(0, Math.min(found.length(), LONGEST_TEXT)));
        Users.Filter filter = new Users.Filter(
                text, Optional.ofNullable(role), Optional.ofNullable(status), Optional.ofNullable(capability));
        Optional<Users.After> after = pages.after(LIST, cursor).map(place -> new Users.After(place.at(), place.id()));
        return pages.answer(
                request,
                LIST,
                users.list(filter, after, size + 1),
                size,
                user -> new Pages.Place(user.createdAt(), user.id()),
                UserView::of);
    }

    /** Shows an account. */
    @Get("/{id}")
    @Contract(versioned = true)
    HttpResponse<UserView> getUser(HttpRequest<?> request, UUID id) {
        User user = find(id);
        return Versions.show(request, user.version(), UserView.of(user));
    }

    /**
     * Changes what an account is and may. It takes effect with the account's next request; one that is stopped loses
     * its sessions, and the running interviews of one that is suspended stand still.
     */
    @Patch("/{id}")
    @Contract(match = IfMatch.REQUIRED, versioned = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<UserView> changeUser(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @Body @BodyOf(value = UserDecision.class, patch = true) JsonNode patch) {
        int seen = Versions.required(request);
        User before = find(id);
        Users.Standing standing = patches.apply(UserDecision.of(before), patch, UserDecision.class)
                .check();
        User after = switch (users.administer(id, seen, standing)) {
            case Users.Change.Changed changed -> changed.user();
            case Users.Change.Stale stale -> throw Versions.stale();
            case Users.Change.Missing missing -> throw ProblemException.notFound("account");
            case Users.Change.LastAdmin admin ->
                throw ProblemException.of(ProblemType.STATE_CONFLICT, "It is the last account that administers.");
        };
        if (after.status() != UserStatus.ACTIVE) {
            sessions.revokeOthers(id, Optional.empty(), clock.instant());
        }
        if (after.status() == UserStatus.SUSPENDED) {
            interviews.interrupt(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        audit.account(
                Optional.of(caller.userId()),
                AuditAction.ACCOUNT_CHANGED_BY_ADMIN,
                id,
                addresses.of(request),
                Map.of("before", words(before), "after", words(after)));
        return Versions.show(request, after.version(), UserView.of(after));
    }

    private User find(UUID id) {
        return users.find(id).orElseThrow(() -> ProblemException.notFound("account"));
    }

    private static String words(User user) {
        String can = user.can().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return (user.role() + " " + user.status() + " " + can).strip();
    }
}
