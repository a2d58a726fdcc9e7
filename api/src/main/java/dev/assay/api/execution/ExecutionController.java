package dev.assay.api.execution;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.BodyOf;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.contract.Rule;
import dev.assay.api.execution.ExecutionView.Encoding;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.execution.StoredExecution;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.util.UUID;

/** Executions over HTTP, for people who signed in and for API tokens with the scope {@code executions}. */
@Controller("/api/v1/executions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Caller.SESSION, Caller.EXECUTIONS_SCOPE})
final class ExecutionController {
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final ExecutionDesk desk;
    private final ExecutionBodies bodies;
    private final IdempotentRequests idempotent;

    ExecutionController(ExecutionDesk desk, ExecutionBodies bodies, IdempotentRequests idempotent) {
        this.desk = requireNonNull(desk, "desk is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
    }

    /** Runs a program on tests of your own. With {@code wait} the answer is 200 when it ends in time. */
    @Post("{?wait,base64}")
    @Contract(
            status = {202, 200},
            key = IdempotencyKey.OPTIONAL,
            located = true,
            refuses = ProblemType.UNSUPPORTED_LANGUAGE)
    @BodyOf(ExecutionRequest.class)
    HttpResponse<ExecutionView> createExecution(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue("wait") @Rule(min = 0, max = LONGEST_WAIT_SECONDS) Integer wait,
            @Nullable @QueryValue Boolean base64) {
        Violations violations = new Violations();
        int seconds = violations.inRange(wait, 0, 0, LONGEST_WAIT_SECONDS, "wait");
        ExecutionRequest body = bodies.read(request);
        violations.throwIfAny();
        Duration patience = Duration.ofSeconds(seconds);
        if (patience.isPositive() && !IdempotentRequests.isKeyed(request)) {
            return settled(desk.judge(body, caller, patience), base64);
        }
        HttpResponse<ExecutionView> created = idempotent.optional(
                request,
                caller,
                body,
                () -> queued(desk.create(body, caller)),
                done -> accepted(ExecutionView.of(desk.find(done.subject(), caller), Encoding.TEXT)));
        if (patience.isZero() || created.code() != HttpStatus.ACCEPTED.getCode()) {
            return created;
        }
        return settled(desk.await(idOf(created), caller, patience), base64);
    }

    /** Shows an execution of one's own. */
    @Get("/{id}{?base64}")
    HttpResponse<ExecutionView> getExecution(Caller caller, UUID id, @Nullable @QueryValue Boolean base64) {
        return shown(desk.find(id, caller), base64);
    }

    private static Done<ExecutionView> queued(UUID id) {
        return new Done<>(id, accepted(ExecutionView.queued(id)));
    }

    private static HttpResponse<ExecutionView> settled(StoredExecution execution, Boolean base64) {
        return execution.status().isFinal()
                ? shown(execution, base64)
                : accepted(ExecutionView.of(execution, Encoding.TEXT));
    }

    private static HttpResponse<ExecutionView> accepted(ExecutionView execution) {
        return HttpResponse.<ExecutionView>accepted()
                .body(execution)
                .header(HttpHeaders.LOCATION, "/api/v1/executions/" + execution.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static HttpResponse<ExecutionView> shown(StoredExecution execution, Boolean base64) {
        Encoding encoding = Boolean.TRUE.equals(base64) ? Encoding.BASE64 : Encoding.TEXT;
        return HttpResponse.ok(ExecutionView.of(execution, encoding))
                .header(HttpHeaders.LOCATION, "/api/v1/executions/" + execution.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static UUID idOf(HttpResponse<?> created) {
        String location = created.getHeaders().findFirst(HttpHeaders.LOCATION).orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
