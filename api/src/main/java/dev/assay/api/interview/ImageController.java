package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.ProblemException;
import dev.assay.db.question.QuestionImages;
import dev.assay.db.question.StoredImage;
import dev.assay.image.Image;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The images of statements, for whoever knows the hash of one. A browser asks for images without a token; who has the hash was
 * shown the statement, or has the image.
 */
@Controller("/api/v1/images")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ImageController {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final QuestionImages images;

    ImageController(QuestionImages images) {
        this.images = requireNonNull(images, "images is null");
    }

    /** Where an image is. */
    static String address(Image image) {
        return "/api/v1/images/" + image.sha256();
    }

    /** Sends an image of a statement. It is shown as nothing but a picture, and run as nothing at all. */
    @Get("/{digest}")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> getImage(String digest) {
        StoredImage image = Optional.of(digest)
                .filter(ADDRESS.asMatchPredicate())
                .flatMap(images::find)
                .orElseThrow(() -> ProblemException.notFound("image"));
        return HttpResponse.ok(
                        new StreamedFile(new ByteArrayInputStream(image.content()), MediaType.of(image.mediaType())))
                .contentLength(image.content().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header(HttpHeaders.ETAG, '"' + digest + '"')
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }
}
