package dev.assay.api.health;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.queue.RunnerStatus;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** For those who start and watch the process. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class HealthController {
    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = requireNonNull(readiness, "readiness is null");
    }

    record Alive(String status) {}

    /**
     * Ready to judge.
     *
     * @param languages ids of those that some runner judges
     */
    record Ready(String status, int runners, int slots, List<String> languages) {}

    /** Says that the process is alive. */
    @Get("/healthz")
    HttpResponse<Alive> getHealth() {
        return HttpResponse.ok(new Alive("alive")).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Says whether the process is ready: 503 names what is missing. */
    @Get("/readyz")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Ready> getReadiness() {
        return switch (readiness.ask()) {
            case Readiness.Report.NotReady not ->
                throw ProblemException.of(
                        ProblemType.JUDGE_UNAVAILABLE, "Not ready: " + String.join("; ", not.missing()) + ".");
            case Readiness.Report.Ready ready ->
                HttpResponse.ok(new Ready(
                                "ready",
                                ready.runners().size(),
                                ready.runners().stream()
                                        .mapToInt(RunnerStatus::slots)
                                        .sum(),
                                ready.runners().stream()
                                        .flatMap(runner -> runner.languages().stream())
                                        .distinct()
                                        .sorted()
                                        .toList()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        };
    }
}
