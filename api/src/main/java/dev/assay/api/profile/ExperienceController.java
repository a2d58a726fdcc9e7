package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.EXPERIENCES;
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

/** A profile's experiences over HTTP: places one has worked at. */
@Controller("/api/v1/me/profile/experiences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class ExperienceController {
    private final EntryDesk desk;

    ExperienceController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    /** Lists one's own experiences. */
    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryBody.Experience>>> listExperiences(Caller caller) {
        return desk.list(EXPERIENCES, caller);
    }

    /** Adds a place one has worked at. */
    @Post
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            versioned = true,
            located = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<EntryView<EntryBody.Experience>> addExperience(
            HttpRequest<?> request, Caller caller, @Body @BodyOf(EntryBody.Experience.class) JsonNode body) {
        return desk.add(EXPERIENCES, request, caller, body);
    }

    /** Shows a place one has worked at. */
    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    @Contract(versioned = true)
    HttpResponse<EntryView<EntryBody.Experience>> getExperience(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(EXPERIENCES, request, caller, id);
    }

    /** Replaces everything that is said of a place one has worked at. */
    @Put("/{id}")
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<EntryView<EntryBody.Experience>> replaceExperience(
            HttpRequest<?> request, Caller caller, UUID id, @Body @BodyOf(EntryBody.Experience.class) JsonNode body) {
        return desk.replace(EXPERIENCES, request, caller, id, body);
    }

    /** Removes a place one has worked at. */
    @Delete("/{id}")
    @Contract(status = 204, match = IfMatch.REQUIRED)
    HttpResponse<Void> removeExperience(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(EXPERIENCES, request, caller, id);
    }
}
