package dev.assay.api.admin;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.edit.Page;
import dev.assay.db.judging.JobKind;
import dev.assay.db.judging.Lane;
import dev.assay.db.oversight.HeldJob;
import dev.assay.db.oversight.JudgeOversight;
import dev.assay.db.queue.RunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who judges, over HTTP, for administrators. */
@Controller("/api/v1/admin/workers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class WorkerController {
    private final RunnerHeartbeats heartbeats;
    private final JudgeOversight oversight;

    WorkerController(RunnerHeartbeats heartbeats, JudgeOversight oversight) {
        this.heartbeats = requireNonNull(heartbeats, "heartbeats is null");
        this.oversight = requireNonNull(oversight, "oversight is null");
    }

    /**
     * A runner.
     *
     * @param alive false for one that holds jobs and does not beat: their leases expire, and others take them
     * @param languages those whose self-test passed
     * @param slots how many jobs it judges at once; null when it does not beat
     * @param beatAt its last sign of life, by its own clock; null when it does not beat
     * @param jobs what it judges
     */
    record WorkerView(
            String id,
            boolean alive,
            List<String> languages,
            @Nullable Integer slots,
            @Nullable Instant beatAt,
            List<HeldJobView> jobs) {
        static WorkerView of(RunnerStatus runner, List<HeldJob> jobs) {
            return new WorkerView(
                    runner.runnerId(), true, runner.languages(), runner.slots(), runner.at(), HeldJobView.of(jobs));
        }

        static WorkerView ofSilent(String id, List<HeldJob> jobs) {
            return new WorkerView(id, false, List.of(), null, null, HeldJobView.of(jobs));
        }
    }

    /**
     * What a runner judges.
     *
     * @param startedAt of its first attempt
     */
    record HeldJobView(JobKind kind, UUID id, Lane lane, int attempt, Instant startedAt, Instant leaseUntil) {
        static List<HeldJobView> of(List<HeldJob> jobs) {
            return jobs.stream()
                    .map(held -> new HeldJobView(
                            held.job().kind(),
                            held.job().id(),
                            held.lane(),
                            held.attempt(),
                            held.startedAt(),
                            held.leaseUntil()))
                    .toList();
        }
    }

    /** Lists the runners that give signs of life, and those that hold jobs although they give none. */
    @Get
    HttpResponse<Page<WorkerView>> listWorkers() {
        Map<String, List<HeldJob>> held = new LinkedHashMap<>();
        for (HeldJob job : oversight.held()) {
            held.computeIfAbsent(job.runnerId(), _ -> new ArrayList<>()).add(job);
        }
        List<WorkerView> workers = new ArrayList<>();
        for (RunnerStatus runner : heartbeats.alive()) {
            List<HeldJob> jobs = held.remove(runner.runnerId());
            workers.add(WorkerView.of(runner, jobs == null ? List.of() : jobs));
        }
        held.forEach((id, jobs) -> workers.add(WorkerView.ofSilent(id, jobs)));
        return HttpResponse.ok(new Page<>(workers, null)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
