package dev.assay.api.execution;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.events.JobWatch;
import dev.assay.api.problem.ProblemException;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.execution.StoredExecution;
import dev.assay.db.judging.JobId;
import dev.assay.db.queue.ProgressHints;
import dev.assay.language.Languages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** What callers do with executions; refusals are problems. */
@Singleton
final class ExecutionDesk {
    /** How often a waiting request looks at the database when no hint comes. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Executions executions;
    private final ProgressHints hints;
    private final Languages languages;

    ExecutionDesk(Executions executions, ProgressHints hints, Languages languages) {
        this.executions = requireNonNull(executions, "executions is null");
        this.hints = requireNonNull(hints, "hints is null");
        this.languages = requireNonNull(languages, "languages is null");
    }

    UUID create(ExecutionRequest request, Caller caller) {
        return executions.create(ExecutionDemand.read(request, caller.userId(), languages));
    }

    StoredExecution find(UUID id, Caller caller) {
        return executions
                .find(id)
                .filter(found -> found.ownerUserId().equals(caller.userId()))
                .orElseThrow(() -> ProblemException.notFound("execution"));
    }

    /** Creates one, and answers with it once finished, or when the time is over. Listens from the start and looks once. */
    StoredExecution judge(ExecutionRequest request, Caller caller, Duration atMost) {
        NewExecution execution = ExecutionDemand.read(request, caller.userId(), languages);
        UUID id = Executions.newId();
        try (JobWatch watch = watch(id)) {
            executions.createLate(id, execution);
            return await(watch, id, caller, atMost);
        }
    }

    /** As it is once finished, or when the time is over. */
    StoredExecution await(UUID id, Caller caller, Duration atMost) {
        try (JobWatch watch = watch(id)) {
            StoredExecution execution = find(id, caller);
            return execution.status().isFinal() ? execution : await(watch, id, caller, atMost);
        }
    }

    /** Looks when it is said to be finished, and now and then when nothing is heard. */
    private StoredExecution await(JobWatch watch, UUID id, Caller caller, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            StoredExecution execution;
            do {
                watch.await(Duration.ofNanos(Math.clamp(end - System.nanoTime(), 0, LOOK_AGAIN.toNanos())));
                execution = find(id, caller);
            } while (!execution.status().isFinal() && System.nanoTime() < end);
            return execution;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return find(id, caller);
        }
    }

    private JobWatch watch(UUID id) {
        return JobWatch.ofEnd(hints, JobId.execution(id));
    }
}
