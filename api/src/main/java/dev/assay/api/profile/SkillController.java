package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.SKILLS;
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

/** A profile's skills over HTTP: things one can do. */
@Controller("/api/v1/me/profile/skills")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class SkillController {
    private final EntryDesk desk;

    SkillController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryList.SkillShown>>> listSkills(Caller caller) {
        return desk.list(SKILLS, caller);
    }

    @Post
    HttpResponse<EntryView<EntryList.SkillShown>> addSkill(HttpRequest<?> request, Caller caller, @Body JsonNode body) {
        return desk.add(SKILLS, request, caller, body);
    }

    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<EntryView<EntryList.SkillShown>> getSkill(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(SKILLS, request, caller, id);
    }

    @Put("/{id}")
    HttpResponse<EntryView<EntryList.SkillShown>> replaceSkill(
            HttpRequest<?> request, Caller caller, UUID id, @Body JsonNode body) {
        return desk.replace(SKILLS, request, caller, id, body);
    }

    @Delete("/{id}")
    HttpResponse<Void> removeSkill(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(SKILLS, request, caller, id);
    }
}
