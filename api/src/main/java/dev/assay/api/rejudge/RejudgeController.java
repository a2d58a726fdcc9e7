package dev.assay.api.rejudge;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.rejudge.Applied;
import dev.assay.db.rejudge.Rejudges;
import dev.assay.db.stats.DailyStats;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Judging submissions once more, for those who write questions and for administrators; a bank's questions have no single owner.
 * Of candidates it says nothing but what became of a submission. Asking twice is asking once, so no key is needed.
 */
@Controller("/api/v1/questions/{id}/rejudge")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Caller.ADMIN, Caller.AUTHOR})
final class RejudgeController {
    private final Rejudges rejudges;
    private final DailyStats days;

    RejudgeController(Rejudges rejudges, DailyStats days) {
        this.rejudges = requireNonNull(rejudges, "rejudges is null");
        this.days = requireNonNull(days, "days is null");
    }

    /**
     * Has a question's judged submissions judged once more. The difference so far, with 202; with {@code dry_run}
     * false the results are put in place, and it is 200.
     */
    @Post
    @Contract(
            status = {202, 200},
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<RejudgeView> rejudgeQuestion(Caller caller, UUID id, @Body RejudgeRequest body) {
        UUID version = version(id, body.version());
        if (body.applies()) {
            return apply(version, caller);
        }
        rejudges.prepare(version, caller.userId());
        return HttpResponse.<RejudgeView>accepted().body(view(version));
    }

    /** Shows what judging once more has changed so far. */
    @Get
    HttpResponse<RejudgeView> getRejudge(UUID id, @Nullable @QueryValue Integer version) {
        return HttpResponse.ok(view(version(id, version))).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private HttpResponse<RejudgeView> apply(UUID version, Caller caller) {
        return switch (rejudges.apply(version, caller.userId())) {
            case Applied.Done _ -> {
                days.rejudged(version);
                yield HttpResponse.ok(view(version));
            }
            case Applied.Unfinished(int left) ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT,
                        "%d submissions are still to be judged once more (expected: none).".formatted(left));
        };
    }

    private RejudgeView view(UUID version) {
        return RejudgeView.of(version, rejudges.report(version));
    }

    private UUID version(UUID question, Integer number) {
        return rejudges.version(question, number == null ? OptionalInt.empty() : OptionalInt.of(number))
                .orElseThrow(() -> ProblemException.notFound("verified version of a question"));
    }
}
