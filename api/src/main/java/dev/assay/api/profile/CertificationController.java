package dev.assay.api.profile;

import static dev.assay.api.profile.EntryList.CERTIFICATIONS;
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

/** A profile's certifications over HTTP: things somebody has certified. */
@Controller("/api/v1/me/profile/certifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class CertificationController {
    private final EntryDesk desk;

    CertificationController(EntryDesk desk) {
        this.desk = requireNonNull(desk, "desk is null");
    }

    /** Lists one's own certifications. */
    @Get
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    HttpResponse<Page<EntryView<EntryBody.Certification>>> listCertifications(Caller caller) {
        return desk.list(CERTIFICATIONS, caller);
    }

    /** Adds a certification. */
    @Post
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            versioned = true,
            located = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<EntryView<EntryBody.Certification>> addCertification(
            HttpRequest<?> request, Caller caller, @Body @BodyOf(EntryBody.Certification.class) JsonNode body) {
        return desk.add(CERTIFICATIONS, request, caller, body);
    }

    /** Shows a certification. */
    @Get("/{id}")
    @Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
    @Contract(versioned = true)
    HttpResponse<EntryView<EntryBody.Certification>> getCertification(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.show(CERTIFICATIONS, request, caller, id);
    }

    /** Replaces everything that is said of a certification. */
    @Put("/{id}")
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<EntryView<EntryBody.Certification>> replaceCertification(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @Body @BodyOf(EntryBody.Certification.class) JsonNode body) {
        return desk.replace(CERTIFICATIONS, request, caller, id, body);
    }

    /** Removes a certification. */
    @Delete("/{id}")
    @Contract(status = 204, match = IfMatch.REQUIRED)
    HttpResponse<Void> removeCertification(HttpRequest<?> request, Caller caller, UUID id) {
        return desk.remove(CERTIFICATIONS, request, caller, id);
    }
}
