package dev.assay.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/**
 * Refuses bodies that no address but one has use for, before they are read: anybody may send requests, and memory is
 * for test data.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodySizes {
    private static final Set<String> LARGE_BODIES = Set.of("/api/v1/executions");

    /** Room for the code and the own input of a submission with every character written as an escape. */
    private static final long MOST_BYTES = 2L << 20;

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (LARGE_BODIES.contains(request.getPath())) {
            return;
        }
        if (request.getContentLength() > MOST_BYTES) {
            throw ProblemException.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "The body has " + request.getContentLength() + " bytes (expected: at most " + MOST_BYTES + ").");
        }
        if (request.getHeaders().contains("Transfer-Encoding")) {
            throw ProblemException.of(
                    ProblemType.PAYLOAD_TOO_LARGE, "The body does not say how long it is; send a Content-Length.");
        }
    }
}
