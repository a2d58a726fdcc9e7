package dev.assay.api.profile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.BodyOf;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.edit.MergePatch;
import dev.assay.api.edit.Versions;
import dev.assay.api.problem.ProblemException;
import dev.assay.db.json.JsonText;
import dev.assay.db.profile.ProfileRow;
import dev.assay.db.profile.ProfileTable;
import dev.assay.db.profile.Profiles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;

/** One's own profile over HTTP. */
@Controller("/api/v1/me/profile")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class ProfileController {
    private final Profiles profiles;
    private final MergePatch patches;

    ProfileController(Profiles profiles, MergePatch patches) {
        this.profiles = requireNonNull(profiles, "profiles is null");
        this.patches = requireNonNull(patches, "patches is null");
    }

    /** Shows one's own profile. */
    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    @Contract(versioned = true)
    HttpResponse<ProfileView> getProfile(HttpRequest<?> request, Caller caller) {
        return answer(request, profile(caller), caller);
    }

    /** Changes one's own profile. */
    @Patch
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<ProfileView> changeProfile(
            HttpRequest<?> request,
            Caller caller,
            @Body @BodyOf(value = ProfileBody.class, patch = true) JsonNode patch) {
        int seen = Versions.required(request);
        ProfileRow before = profile(caller);
        ObjectNode own = object(before).without(ProfileTable.PROFILE.readOnly());
        ProfileBody body = patches.apply(own, Tidy.of(patch), ProfileBody.class);
        body.check();
        ProfileRow after = Written.row(profiles.change(
                ProfileTable.PROFILE, caller.userId(), before.id(), seen, JsonText.of(patches.write(body))));
        return answer(request, after, caller);
    }

    private HttpResponse<ProfileView> answer(HttpRequest<?> request, ProfileRow row, Caller caller) {
        ObjectNode fields = object(row);
        List<String> skills = profiles.list(ProfileTable.SKILLS, caller.userId()).stream()
                .map(skill -> object(skill).path("name").asText())
                .toList();
        ProfileView view = new ProfileView(
                patches.read(fields.deepCopy().without(ProfileTable.PROFILE.readOnly()), ProfileBody.class),
                texts(fields.path("weak_topics")),
                texts(fields.path("strong_topics")),
                skills,
                row.version(),
                row.createdAt(),
                row.updatedAt());
        return Versions.show(request, row.version(), view);
    }

    private ProfileRow profile(Caller caller) {
        return profiles.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("profile"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static ObjectNode object(ProfileRow row) {
        return (ObjectNode) row.fields().tree();
    }
}
