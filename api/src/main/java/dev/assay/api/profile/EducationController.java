package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.EDUCATIONS;
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

/** A profile's educations over HTTP: places one has learned at. */
@Controller("/api/v1/me/profile/educations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class EducationController {
    private final EntryDesk desk;

    EducationController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryBody.Education>>> listEducations(Caller caller) {
        return desk.list(EDUCATIONS, caller);
    }

    @Post
    HttpResponse<EntryView<EntryBody.Education>> addEducation(
            HttpRequest<?> request, Caller caller, @Body JsonNode body) {
        return desk.add(EDUCATIONS, request, caller, body);
    }

    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<EntryView<EntryBody.Education>> getEducation(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(EDUCATIONS, request, caller, id);
    }

    @Put("/{id}")
    HttpResponse<EntryView<EntryBody.Education>> replaceEducation(
            HttpRequest<?> request, Caller caller, UUID id, @Body JsonNode body) {
        return desk.replace(EDUCATIONS, request, caller, id, body);
    }

    @Delete("/{id}")
    HttpResponse<Void> removeEducation(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(EDUCATIONS, request, caller, id);
    }
}
