package dev.assay.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses bodies that an address has no use for, before they are read, or when they turn out to be too long: anybody
 * may send requests, and memory is for test data.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodySizes {
    /** Its controller reads the body as it comes; as many bytes as the server reads at all: see {@code application.properties}. */
    private static final Map<String, Long> READ_AS_IT_COMES = Map.of("/api/v1/executions", 40L << 20);

    /** A resume has up to five mebibytes. */
    private static final Map<String, Long> LARGE_BODIES = Map.of("/api/v1/me/resume", (5L << 20) + 1);

    /** Room for the code and the own input of a submission with every character written as an escape. */
    private static final long MOST_BYTES = 2L << 20;

    private static final int CHUNK = 8192;

    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        Long asItComes = READ_AS_IT_COMES.get(request.getPath());
        long most = asItComes == null ? LARGE_BODIES.getOrDefault(request.getPath(), MOST_BYTES) : asItComes;
        if (request.getContentLength() > most) {
            throw tooLarge("has " + request.getContentLength(), most);
        }
        if (asItComes != null) {
            return CompletableFuture.completedFuture(request);
        }
        CompletableFuture<HttpRequest<?>> checked = new CompletableFuture<>();
        if (request.getHeaders().contains("Transfer-Encoding") && request instanceof ServerHttpRequest<?> server) {
            Thread.ofVirtual().name("body-size").start(() -> count(server, most, checked));
        } else {
            checked.complete(request);
        }
        return checked;
    }

    /** Reads ahead of whoever uses the body, up to the limit. */
    private static void count(ServerHttpRequest<?> request, long most, CompletableFuture<HttpRequest<?>> checked) {
        try (InputStream in =
                request.byteBody().split(SplitBackpressureMode.FASTEST).toInputStream()) {
            byte[] chunk = new byte[CHUNK];
            long bytes = 0;
            for (int read = in.read(chunk); read >= 0 && bytes <= most; read = in.read(chunk)) {
                bytes += read;
            }
            if (bytes > most) {
                checked.completeExceptionally(tooLarge("has more than " + most, most));
            } else {
                checked.complete(request);
            }
        } catch (IOException | RuntimeException e) {
            checked.completeExceptionally(
                    ProblemException.of(ProblemType.MALFORMED_REQUEST, "The body cannot be read to its end."));
        }
    }

    private static ProblemException tooLarge(String what, long most) {
        return ProblemException.of(
                ProblemType.PAYLOAD_TOO_LARGE, "The body " + what + " bytes (expected: at most " + most + ").");
    }
}
