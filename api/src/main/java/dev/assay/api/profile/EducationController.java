package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.EDUCATIONS;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.BodyOf;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.edit.Page;
import dev.assay.api.problem.ProblemType;
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

    /** Lists one's own educations. */
    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryBody.Education>>> listEducations(Caller caller) {
        return desk.list(EDUCATIONS, caller);
    }

    /** Adds a place one has learned at. */
    @Post
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            versioned = true,
            located = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<EntryView<EntryBody.Education>> addEducation(
            HttpRequest<?> request, Caller caller, @Body @BodyOf(EntryBody.Education.class) JsonNode body) {
        return desk.add(EDUCATIONS, request, caller, body);
    }

    /** Shows a place one has learned at. */
    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    @Contract(versioned = true)
    HttpResponse<EntryView<EntryBody.Education>> getEducation(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(EDUCATIONS, request, caller, id);
    }

    /** Replaces everything that is said of a place one has learned at. */
    @Put("/{id}")
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<EntryView<EntryBody.Education>> replaceEducation(
            HttpRequest<?> request, Caller caller, UUID id, @Body @BodyOf(EntryBody.Education.class) JsonNode body) {
        return desk.replace(EDUCATIONS, request, caller, id, body);
    }

    /** Removes a place one has learned at. */
    @Delete("/{id}")
    @Contract(status = 204, match = IfMatch.REQUIRED)
    HttpResponse<Void> removeEducation(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(EDUCATIONS, request, caller, id);
    }
}
