package dev.assay.api.file;

import static java.util.Objects.requireNonNull;

import dev.assay.api.contract.Contract;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.file.Files;
import dev.assay.db.file.StoredFile;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files over HTTP, for those who have a signed link. */
@Controller("/api/v1/files")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class FileController {
    private final Files files;
    private final FileStore store;
    private final SignedLinks links;

    FileController(Files files, FileStore store, SignedLinks links) {
        this.files = requireNonNull(files, "files is null");
        this.store = requireNonNull(store, "store is null");
        this.links = requireNonNull(links, "links is null");
    }

    /**
     * Sends a file to those who have a signed link. Whatever somebody uploaded is shown as nothing but a picture, and
     * run as nothing at all.
     */
    @Get("/{id}{?expires,signature}")
    @Produces(MediaType.ALL)
    @Contract(openedBy = "signature", refuses = ProblemType.FORBIDDEN)
    HttpResponse<StreamedFile> getFile(
            UUID id, @Nullable @QueryValue Long expires, @Nullable @QueryValue String signature) {
        if (expires == null || signature == null || !links.isGood(id, expires, signature)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "The link has expired or is not one of ours; fetch a new one.");
        }
        StoredFile file = files.find(id).orElseThrow(() -> ProblemException.notFound("file"));
        String disposition = file.mediaType().startsWith("image/") ? "inline" : "attachment";
        return HttpResponse.ok(new StreamedFile(open(id), MediaType.of(file.mediaType())))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition + "; filename*=UTF-8''"
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=" + SignedLinks.LIFETIME.toSeconds());
    }

    private InputStream open(UUID id) {
        try {
            return store.open(id).orElseThrow(() -> ProblemException.notFound("file"));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + id + " cannot be read", e);
        }
    }
}
