package dev.assay.api.me;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.account.AccountView;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.BodyOf;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.MergePatch;
import dev.assay.api.edit.Versions;
import dev.assay.api.file.SignedLinks;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.Violations;
import dev.assay.db.user.User;
import dev.assay.db.user.Users;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;

/** One's own account over HTTP. */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {
    private static final int LONGEST_NAME = 255;

    private final Users users;
    private final SignedLinks links;
    private final MergePatch patches;

    MeController(Users users, SignedLinks links, MergePatch patches) {
        this.users = requireNonNull(users, "users is null");
        this.links = requireNonNull(links, "links is null");
        this.patches = requireNonNull(patches, "patches is null");
    }

    /** What a client may change here; null empties the two that may be empty. */
    record AccountNames(
            @Rule(min = 1, max = LONGEST_NAME) String name,
            @Nullable @Rule(max = LONGEST_NAME) String firstName,
            @Nullable @Rule(max = LONGEST_NAME) String lastName) {
        void check() {
            Violations violations = new Violations();
            if (violations.present(name, "/name")) {
                violations.require(
                        !name.isBlank() && name.strip().length() <= LONGEST_NAME,
                        "/name",
                        "out-of-range",
                        "name has " + name.strip().length() + " characters (expected: 1 to " + LONGEST_NAME + ")");
            }
            checkPart(firstName, "/first_name", violations);
            checkPart(lastName, "/last_name", violations);
            violations.throwIfAny();
        }

        private static void checkPart(String part, String pointer, Violations violations) {
            violations.require(
                    part == null || part.strip().length() <= LONGEST_NAME,
                    pointer,
                    "out-of-range",
                    pointer.substring(1) + " is too long (expected: at most " + LONGEST_NAME + " characters)");
        }
    }

    /** Shows one's own account. */
    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    @Contract(versioned = true)
    HttpResponse<AccountView> getMe(HttpRequest<?> request, Caller caller) {
        return answer(request, find(caller));
    }

    /** Changes one's own names. */
    @Patch
    @Secured(Caller.SESSION)
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<AccountView> changeMe(
            HttpRequest<?> request,
            Caller caller,
            @Body @BodyOf(value = AccountNames.class, patch = true) JsonNode patch) {
        int seen = Versions.required(request);
        User user = find(caller);
        AccountNames before = new AccountNames(
                user.name(), user.firstName().orElse(null), user.lastName().orElse(null));
        AccountNames names = patches.apply(before, patch, AccountNames.class);
        names.check();
        Users.Change change =
                users.rename(user.id(), seen, names.name().strip(), part(names.firstName()), part(names.lastName()));
        return switch (change) {
            case Users.Change.Changed changed -> answer(request, changed.user());
            case Users.Change.Stale stale -> throw Versions.stale();
            case Users.Change.LastAdmin admin -> throw Versions.stale();
            case Users.Change.Missing missing -> throw ProblemException.notFound("account");
        };
    }

    private HttpResponse<AccountView> answer(HttpRequest<?> request, User user) {
        Optional<String> avatar = user.avatarFileId().map(links::to);
        return Versions.show(request, user.version(), AccountView.of(user, avatar));
    }

    private User find(Caller caller) {
        return users.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("account"));
    }

    private static Optional<String> part(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
