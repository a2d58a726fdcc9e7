package dev.assay.api.execution;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.events.JobWatch;
import dev.assay.api.problem.ProblemException;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.StoredExecution;
import dev.assay.db.judging.JobId;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import dev.assay.language.Languages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
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

    /** As it is once finished, or when the time is over. */
    StoredExecution await(UUID id, Caller caller, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try (JobWatch watch = new JobWatch(hints, JobId.execution(id))) {
            StoredExecution execution = find(id, caller);
            while (!execution.status().isFinal() && System.nanoTime() < end) {
                awaitReason(watch, Duration.ofNanos(end - System.nanoTime()));
                execution = find(id, caller);
            }
            return execution;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return find(id, caller);
        }
    }

    /** Returns when there is reason to look: it may be finished, or nothing was heard for a while. */
    private static void awaitReason(JobWatch watch, Duration left) throws InterruptedException {
        long end = System.nanoTime() + Math.min(left.toNanos(), LOOK_AGAIN.toNanos());
        while (System.nanoTime() < end) {
            Optional<Progress> hint = watch.await(Duration.ofNanos(end - System.nanoTime()));
            if (hint.orElseGet(Progress.Finished::new) instanceof Progress.Finished) {
                return;
            }
        }
    }
}
