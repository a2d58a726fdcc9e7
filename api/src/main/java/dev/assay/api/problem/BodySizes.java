package dev.assay.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses bodies that no address but one has use for, before they are read, or when they turn out to be too long: anybody
 * may send requests, and memory is for test data.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodySizes {
    private static final Set<String> LARGE_BODIES = Set.of("/api/v1/executions");

    /** Room for the code and the own input of a submission with every character written as an escape. */
    private static final long MOST_BYTES = 2L << 20;

    /** As many as the server reads at all: see {@code application.properties}. */
    private static final long MOST_LARGE_BYTES = 40L << 20;

    private static final int CHUNK = 8192;

    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        boolean large = LARGE_BODIES.contains(request.getPath());
        long most = large ? MOST_LARGE_BYTES : MOST_BYTES;
        if (request.getContentLength() > most) {
            throw tooLarge("has " + request.getContentLength(), most);
        }
        if (large) {
            return CompletableFuture.completedFuture(request);
        }
        CompletableFuture<HttpRequest<?>> checked = new CompletableFuture<>();
        if (request.getHeaders().contains("Transfer-Encoding") && request instanceof ServerHttpRequest<?> server) {
            Thread.ofVirtual().name("body-size").start(() -> count(server, checked));
        } else {
            checked.complete(request);
        }
        return checked;
    }

    /** Reads ahead of whoever uses the body, up to the limit. */
    private static void count(ServerHttpRequest<?> request, CompletableFuture<HttpRequest<?>> checked) {
        try (InputStream in =
                request.byteBody().split(SplitBackpressureMode.FASTEST).toInputStream()) {
            byte[] chunk = new byte[CHUNK];
            long bytes = 0;
            for (int read = in.read(chunk); read >= 0 && bytes <= MOST_BYTES; read = in.read(chunk)) {
                bytes += read;
            }
            if (bytes > MOST_BYTES) {
                checked.completeExceptionally(tooLarge("has more than " + MOST_BYTES, MOST_BYTES));
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
