package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.CERTIFICATIONS;
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

/** A profile's certifications over HTTP: things somebody has certified. */
@Controller("/api/v1/me/profile/certifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class CertificationController {
    private final EntryDesk desk;

    CertificationController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryBody.Certification>>> listCertifications(Caller caller) {
        return desk.list(CERTIFICATIONS, caller);
    }

    @Post
    HttpResponse<EntryView<EntryBody.Certification>> addCertification(
            HttpRequest<?> request, Caller caller, @Body JsonNode body) {
        return desk.add(CERTIFICATIONS, request, caller, body);
    }

    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<EntryView<EntryBody.Certification>> getCertification(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(CERTIFICATIONS, request, caller, id);
    }

    @Put("/{id}")
    HttpResponse<EntryView<EntryBody.Certification>> replaceCertification(
            HttpRequest<?> request, Caller caller, UUID id, @Body JsonNode body) {
        return desk.replace(CERTIFICATIONS, request, caller, id, body);
    }

    @Delete("/{id}")
    HttpResponse<Void> removeCertification(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(CERTIFICATIONS, request, caller, id);
    }
}
