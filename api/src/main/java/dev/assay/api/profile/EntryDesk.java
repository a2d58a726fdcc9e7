package dev.assay.api.profile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.assay.db.profile.Profiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The lists of a profile: all are read and written in the same way. */
@Singleton
final class EntryDesk {
    private final Profiles profiles;
    private final MergePatch patches;
    private final IdempotentRequests idempotent;

    EntryDesk(Profiles profiles, MergePatch patches, IdempotentRequests idempotent) {
        this.profiles = requireNonNull(profiles, "profiles is null");
        this.patches = requireNonNull(patches, "patches is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
    }

    <V> HttpResponse<Page<EntryView<V>>> list(EntryList<?, V> list, Caller caller) {
        return HttpResponse.ok(new Page<>(
                        profiles.list(list.table(), caller.userId()).stream()
                                .map(row -> view(list, row))
                                .toList(),
                        null))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    <V> HttpResponse<EntryView<V>> add(EntryList<?, V> list, HttpRequest<?> request, Caller caller, JsonNode body) {
        return idempotent.optional(
                request,
                caller,
                body,
                () -> new Done<>(
                        Written.row(profiles.add(list.table(), caller.userId(), checked(list, body)))
                                .id(),
                        HttpStatus.CREATED),
                done -> {
                    ProfileRow row = entry(list, caller, done.subject());
                    return HttpResponse.created(view(list, row))
                            .header(HttpHeaders.LOCATION, list.address(row.id()))
                            .header(HttpHeaders.ETAG, Versions.etag(row.version()))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store");
                });
    }

    <V> HttpResponse<EntryView<V>> show(EntryList<?, V> list, HttpRequest<?> request, Caller caller, UUID id) {
        ProfileRow row = entry(list, caller, id);
        return Versions.show(request, row.version(), view(list, row));
    }

    <V> HttpResponse<EntryView<V>> replace(
            EntryList<?, V> list, HttpRequest<?> request, Caller caller, UUID id, JsonNode body) {
        int seen = Versions.required(request);
        ProfileRow row = Written.row(profiles.change(list.table(), caller.userId(), id, seen, checked(list, body)));
        return Versions.show(request, row.version(), view(list, row));
    }

    HttpResponse<Void> remove(EntryList<?, ?> list, HttpRequest<?> request, Caller caller, UUID id) {
        Written.row(profiles.remove(list.table(), caller.userId(), id, Versions.required(request)));
        return HttpResponse.noContent();
    }

    private JsonText checked(EntryList<?, ?> list, JsonNode body) {
        EntryBody entry = patches.read(Tidy.of(body), list.body());
        if (entry == null) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED, "", "wrong-type", "The body cannot be read (expected: an object)");
        }
        entry.check();
        return JsonText.of(patches.write(entry));
    }

    private ProfileRow entry(EntryList<?, ?> list, Caller caller, UUID id) {
        return profiles.find(list.table(), caller.userId(), id).orElseThrow(() -> ProblemException.notFound("entry"));
    }

    private <V> EntryView<V> view(EntryList<?, V> list, ProfileRow row) {
        return new EntryView<>(
                row.id(),
                patches.read(row.fields().tree(), list.shown()),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }
}
