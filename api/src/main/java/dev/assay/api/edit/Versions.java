package dev.assay.api.edit;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of things in ETag and If-Match: {@code "v7"}. */
public final class Versions {
    private static final Pattern ETAG = Pattern.compile("\"v([0-9]{1,9})\"");

    private Versions() {}

    public static String etag(int version) {
        return "\"v" + version + "\"";
    }

    /**
     * The version that the client has seen.
     *
     * @throws ProblemException 428 without If-Match, 412 for one that is none of ours
     */
    public static int required(HttpRequest<?> request) {
        return optional(request)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of what you have read."));
    }

    /**
     * The version that the client has seen, if it has seen any.
     *
     * @throws ProblemException 412 for an If-Match that is none of ours
     */
    public static OptionalInt optional(HttpRequest<?> request) {
        Optional<String> header = request.getHeaders().findFirst(HttpHeaders.IF_MATCH);
        if (header.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = ETAG.matcher(header.get().strip());
        if (!matcher.matches()) {
            throw stale();
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }

    public static ProblemException stale() {
        return ProblemException.of(
                ProblemType.STALE_VERSION,
                "It has been changed since you read it; read it again and repeat your change.");
    }

    /** 304 for a client that has this version, else 200; personal, so never cached by others. */
    public static <T> HttpResponse<T> show(HttpRequest<?> request, int version, T body) {
        boolean unchanged = request.getHeaders()
                .findFirst(HttpHeaders.IF_NONE_MATCH)
                .filter(etag(version)::equals)
                .isPresent();
        MutableHttpResponse<T> response = unchanged ? HttpResponse.notModified() : HttpResponse.ok(body);
        return response.header(HttpHeaders.ETAG, etag(version)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
