package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.EXPERIENCES;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.edit.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** A profile's experiences over HTTP: places one has worked at. */
@Controller("/api/v1/me/profile/experiences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class ExperienceController {
    private final EntryDesk desk;

    ExperienceController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryBody.Experience>>> listExperiences(Caller caller) {
        return desk.list(EXPERIENCES, caller);
    }

    @Post
    HttpResponse<EntryView<EntryBody.Experience>> addExperience(
            HttpRequest<?> request, Caller caller, @Body JsonNode body) {
        return desk.add(EXPERIENCES, request, caller, body);
    }

    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<EntryView<EntryBody.Experience>> getExperience(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(EXPERIENCES, request, caller, id);
    }

    @Put("/{id}")
    HttpResponse<EntryView<EntryBody.Experience>> replaceExperience(
            HttpRequest<?> request, Caller caller, UUID id, @Body JsonNode body) {
        return desk.replace(EXPERIENCES, request, caller, id, body);
    }

    @Delete("/{id}")
    HttpResponse<Void> removeExperience(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(EXPERIENCES, request, caller, id);
    }
}
