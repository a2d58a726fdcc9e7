package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.SKILLS;
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

/** A profile's skills over HTTP: things one can do. */
@Controller("/api/v1/me/profile/skills")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class SkillController {
    private final EntryDesk desk;

    SkillController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    /** Lists one's own skills. */
    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EndorsedSkill>>> listSkills(Caller caller) {
        return desk.list(SKILLS, caller);
    }

    /** Adds a skill. */
    @Post
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            versioned = true,
            located = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<EntryView<EndorsedSkill>> addSkill(
            HttpRequest<?> request, Caller caller, @Body @BodyOf(EntryBody.Skill.class) JsonNode body) {
        return desk.add(SKILLS, request, caller, body);
    }

    /** Shows a skill. */
    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    @Contract(versioned = true)
    HttpResponse<EntryView<EndorsedSkill>> getSkill(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(SKILLS, request, caller, id);
    }

    /** Replaces everything that is said of a skill. */
    @Put("/{id}")
    @Contract(match = IfMatch.REQUIRED, versioned = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<EntryView<EndorsedSkill>> replaceSkill(
            HttpRequest<?> request, Caller caller, UUID id, @Body @BodyOf(EntryBody.Skill.class) JsonNode body) {
        return desk.replace(SKILLS, request, caller, id, body);
    }

    /** Removes a skill. */
    @Delete("/{id}")
    @Contract(status = 204, match = IfMatch.REQUIRED)
    HttpResponse<Void> removeSkill(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(SKILLS, request, caller, id);
    }
}
