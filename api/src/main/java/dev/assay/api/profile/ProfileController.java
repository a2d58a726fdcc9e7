package dev.assay.api.profile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.edit.MergePatch;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Versions;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.json.JsonText;
import dev.assay.db.profile.ProfileRow;
import dev.assay.db.profile.ProfileTable;
import dev.assay.db.profile.Profiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One's own profile and its lists over HTTP. */
@Controller("/api/v1/me/profile")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class ProfileController {
    private final Profiles profiles;
    private final MergePatch patches;
    private final IdempotentRequests idempotent;

    ProfileController(Profiles profiles, MergePatch patches, IdempotentRequests idempotent) {
        this.profiles = requireNonNull(profiles, "profiles is null");
        this.patches = requireNonNull(patches, "patches is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
    }

    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<?> show(HttpRequest<?> request, Caller caller) {
        return answer(request, profile(caller), caller);
    }

    @Patch
    HttpResponse<?> change(HttpRequest<?> request, Caller caller, @Body JsonNode patch) {
        int seen = Versions.required(request);
        ProfileRow before = profile(caller);
        ObjectNode own = object(before).without(ProfileTable.PROFILE.readOnly());
        ProfileBody body = patches.apply(own, Tidy.of(patch), ProfileBody.class);
        body.check();
        ProfileRow after = written(profiles.change(
                ProfileTable.PROFILE, caller.userId(), before.id(), seen, JsonText.of(patches.write(body))));
        return answer(request, after, caller);
    }

    @Get("/{kind}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<?> list(Caller caller, String kind) {
        List<ObjectNode> views = profiles.list(kind(kind).table(), caller.userId()).stream()
                .map(ProfileController::view)
                .toList();
        return HttpResponse.ok(new Page<>(views, null)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post("/{kind}")
    HttpResponse<?> add(HttpRequest<?> request, Caller caller, String kind, @Body JsonNode body) {
        EntryBody.Kind list = kind(kind);
        return idempotent.optional(
                request,
                caller,
                body,
                () -> new Done(
                        written(profiles.add(list.table(), caller.userId(), checked(list, body)))
                                .id(),
                        HttpStatus.CREATED),
                done -> {
                    ProfileRow row = entry(caller, list, done.subject());
                    return HttpResponse.created(view(row))
                            .header(HttpHeaders.LOCATION, "/api/v1/me/profile/" + list.path() + "/" + row.id())
                            .header(HttpHeaders.ETAG, Versions.etag(row.version()))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store");
                });
    }

    @Get("/{kind}/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<?> show(HttpRequest<?> request, Caller caller, String kind, UUID id) {
        ProfileRow row = entry(caller, kind(kind), id);
        return Versions.show(request, row.version(), view(row));
    }

    @Put("/{kind}/{id}")
    HttpResponse<?> replace(HttpRequest<?> request, Caller caller, String kind, UUID id, @Body JsonNode body) {
        EntryBody.Kind list = kind(kind);
        int seen = Versions.required(request);
        ProfileRow row = written(profiles.change(list.table(), caller.userId(), id, seen, checked(list, body)));
        return Versions.show(request, row.version(), view(row));
    }

    @Delete("/{kind}/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, Caller caller, String kind, UUID id) {
        written(profiles.remove(kind(kind).table(), caller.userId(), id, Versions.required(request)));
        return HttpResponse.noContent();
    }

    private HttpResponse<?> answer(HttpRequest<?> request, ProfileRow profile, Caller caller) {
        ObjectNode view = view(profile);
        view.remove("id");
        ArrayNode skills = view.putArray("skills");
        profiles.list(ProfileTable.SKILLS, caller.userId())
                .forEach(skill -> skills.add(object(skill).path("name").asText()));
        return Versions.show(request, profile.version(), view);
    }

    private JsonText checked(EntryBody.Kind kind, JsonNode body) {
        EntryBody entry = patches.read(Tidy.of(body), kind.type());
        if (entry == null) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED, "", "wrong-type", "The body cannot be read (expected: an object)");
        }
        entry.check();
        return JsonText.of(patches.write(entry));
    }

    private ProfileRow profile(Caller caller) {
        return profiles.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("profile"));
    }

    private ProfileRow entry(Caller caller, EntryBody.Kind kind, UUID id) {
        return profiles.find(kind.table(), caller.userId(), id).orElseThrow(() -> ProblemException.notFound("entry"));
    }

    private static EntryBody.Kind kind(String path) {
        Optional<EntryBody.Kind> kind = Stream.of(EntryBody.Kind.values())
                .filter(one -> one.path().equals(path))
                .findFirst();
        return kind.orElseThrow(() -> ProblemException.notFound("list"));
    }

    private static ProfileRow written(Profiles.Writing writing) {
        return switch (writing) {
            case Profiles.Writing.Written written -> written.row();
            case Profiles.Writing.Stale stale -> throw Versions.stale();
            case Profiles.Writing.Missing missing -> throw ProblemException.notFound("entry");
            case Profiles.Writing.Duplicate duplicate ->
                throw ProblemException.at(
                        ProblemType.STATE_CONFLICT, "/name", "taken", "The list has an entry of this name already.");
            case Profiles.Writing.Full full ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "The list has " + Profiles.MOST_ROWS + " entries already.");
        };
    }

    private static ObjectNode view(ProfileRow row) {
        ObjectNode view = object(row);
        view.put("id", row.id().toString());
        view.put("version", row.version());
        view.put("created_at", row.createdAt().toString());
        view.put("updated_at", row.updatedAt().toString());
        return view;
    }

    private static ObjectNode object(ProfileRow row) {
        return (ObjectNode) row.fields().tree();
    }
}
