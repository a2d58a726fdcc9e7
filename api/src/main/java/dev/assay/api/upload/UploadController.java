package dev.assay.api.upload;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.edit.Versions;
import dev.assay.api.file.SignedLinks;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.file.Resume;
import dev.assay.db.json.JsonText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.util.UUID;

/** One's own picture and resume over HTTP; a file is sent as the body, as it is. */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class UploadController {
    private final UploadDesk desk;
    private final SignedLinks links;

    UploadController(UploadDesk desk, SignedLinks links) {
        this.desk = requireNonNull(desk, "desk is null");
        this.links = requireNonNull(links, "links is null");
    }

    /** Where the picture is for the next quarter of an hour. */
    record AvatarView(String avatarUrl) {}

    /**
     * The current resume.
     *
     * @param resumeUrl of the file, good for a quarter of an hour
     * @param resumeParsed what was recognised
     * @param contentVersion 1 for the first one
     */
    record ResumeView(
            UUID id,
            String title,
            String fileName,
            long fileSize,
            String mimeType,
            @Nullable String resumeUrl,
            @Nullable String text,
            JsonNode resumeParsed,
            int contentVersion,
            Instant createdAt,
            Instant updatedAt) {
        /** Leaves the text out. */
        @Override
        public String toString() {
            return "ResumeView[" + id + "]";
        }
    }

    /** Sets the picture: a PNG, JPEG or GIF file of up to 2 MiB. */
    @Put("/avatar")
    @Consumes(MediaType.ALL)
    @Contract(refuses = ProblemType.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<AvatarView> putAvatar(Caller caller, @Body byte[] picture) {
        UUID file = desk.putAvatar(caller, picture);
        return HttpResponse.ok(new AvatarView(links.to(file))).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Removes the picture. */
    @Delete("/avatar")
    @Contract(status = 204)
    HttpResponse<Void> removeAvatar(Caller caller) {
        desk.removeAvatar(caller);
        return HttpResponse.noContent();
    }

    /** Shows the current resume and what was recognised in it. */
    @Get("/resume")
    @Contract(versioned = true, refuses = ProblemType.NOT_FOUND)
    HttpResponse<ResumeView> getResume(HttpRequest<?> request, Caller caller) {
        Resume resume = desk.resume(caller).orElseThrow(() -> ProblemException.notFound("resume"));
        return Versions.show(request, resume.rowVersion(), view(resume));
    }

    /** Sets the resume: a PDF, DOCX or text file of up to 5 MiB. The first one needs no If-Match. */
    @Put("/resume{?file_name}")
    @Consumes(MediaType.ALL)
    @Contract(
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = {ProblemType.PRECONDITION_REQUIRED, ProblemType.RATE_LIMITED})
    HttpResponse<ResumeView> putResume(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue("file_name") String fileName,
            @Body byte[] file) {
        Resume resume = desk.putResume(caller, file, fileName, Versions.optional(request));
        return HttpResponse.ok(view(resume))
                .header(HttpHeaders.ETAG, Versions.etag(resume.rowVersion()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Removes the resume. */
    @Delete("/resume")
    @Contract(status = 204, match = IfMatch.REQUIRED, refuses = ProblemType.NOT_FOUND)
    HttpResponse<Void> removeResume(HttpRequest<?> request, Caller caller) {
        desk.removeResume(caller, Versions.required(request));
        return HttpResponse.noContent();
    }

    private ResumeView view(Resume resume) {
        return new ResumeView(
                resume.id(),
                resume.title(),
                resume.fileName(),
                resume.fileSize(),
                resume.mimeType(),
                resume.fileId().map(links::to).orElse(null),
                resume.rawText().orElse(null),
                new JsonText(resume.parsedData()).tree(),
                resume.version(),
                resume.createdAt(),
                resume.updatedAt());
    }
}
