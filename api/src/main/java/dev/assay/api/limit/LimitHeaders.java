package dev.assay.api.limit;

import dev.assay.db.limit.Admission;
import dev.assay.db.limit.Admission.Left;
import dev.assay.db.limit.Rate;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells clients how much they have left, in the headers {@code RateLimit-Policy} and {@code RateLimit} of the draft standard
 * (draft-ietf-httpapi-ratelimit-headers): of each policy its quota and window, what remains of it, and the seconds until it is
 * whole again.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LimitHeaders {
    private static final String ATTRIBUTE = "assay.limits";
    private static final String POLICY = "RateLimit-Policy";
    private static final String REMAINING = "RateLimit";

    /** What the answer will say. */
    private record Noted(Map<String, String> headers) {}

    static Map<String, String> of(LimitedUse use, List<Rate> rates, Admission admission) {
        List<String> policies = new ArrayList<>();
        List<String> remaining = new ArrayList<>();
        for (int place = 0; place < rates.size(); place++) {
            String name = '"' + RequestLimits.name(use, place) + '"';
            Rate rate = rates.get(place);
            Left left = admission.left().get(place);
            policies.add(name + ";q=" + rate.requests() + ";w=" + rate.per().toSeconds());
            remaining.add(name + ";r=" + left.requests() + ";t=" + seconds(left.fullAgainIn()));
        }
        return Map.of(POLICY, String.join(", ", policies), REMAINING, String.join(", ", remaining));
    }

    /** For the answer, whatever it will be; refusals carry theirs by themselves. */
    static void note(HttpRequest<?> request, Map<String, String> headers) {
        request.setAttribute(ATTRIBUTE, new Noted(headers));
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(REMAINING)) {
            request.getAttribute(ATTRIBUTE, Noted.class)
                    .ifPresent(noted -> noted.headers().forEach(response::header));
        }
    }

    private static long seconds(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }
}
