package dev.assay.api.admin;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.limit.LimitedUse;
import dev.assay.api.limit.RequestLimits;
import dev.assay.db.limit.FallbackRateLimiter;
import dev.assay.db.limit.Rate;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.stream.Stream;

/** How requests are limited, over HTTP, for administrators. */
@Controller("/api/v1/admin/limits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class LimitController {
    private final RequestLimits limits;
    private final FallbackRateLimiter limiter;

    LimitController(RequestLimits limits, FallbackRateLimiter limiter) {
        this.limits = requireNonNull(limits, "limits is null");
        this.limiter = requireNonNull(limiter, "limiter is null");
    }

    /**
     * All limits.
     *
     * @param shared false while Redis is away and each process counts on its own
     */
    record LimitsView(boolean shared, List<LimitView> items) {}

    /**
     * One of them.
     *
     * @param use what is counted
     * @param rates all of which hold; none means no limit
     * @param refused requests that this process has refused since its start
     */
    record LimitView(String use, String setting, List<String> rates, long refused) {}

    /** Shows how often what may be done, and how many requests this process has refused. */
    @Get
    HttpResponse<LimitsView> getLimits() {
        List<LimitView> items = Stream.of(LimitedUse.values())
                .map(use -> new LimitView(
                        use.code(),
                        use.setting(),
                        limits.limits().rates().get(use).stream()
                                .map(Rate::toString)
                                .toList(),
                        limits.refused(use)))
                .toList();
        return HttpResponse.ok(new LimitsView(limiter.isShared(), items)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
