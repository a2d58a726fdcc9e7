package dev.assay.api.health;

import static java.util.Objects.requireNonNull;

import dev.assay.db.queue.RunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks everything a submission needs whether it is there. */
public final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Callable<?> database;
    private final RunnerHeartbeats heartbeats;

    /**
     * Asks these two.
     *
     * @param database throws when it does not answer
     */
    public Readiness(Callable<?> database, RunnerHeartbeats heartbeats) {
        this.database = requireNonNull(database, "database is null");
        this.heartbeats = requireNonNull(heartbeats, "heartbeats is null");
    }

    /** What the questions came to. */
    public sealed interface Report {
        /** Everything is there; at least one runner. */
        record Ready(List<RunnerStatus> runners) implements Report {
            public Ready {
                runners = List.copyOf(runners);
            }
        }

        /** For people: what is missing, at least one thing. */
        record NotReady(List<String> missing) implements Report {
            public NotReady {
                missing = List.copyOf(missing);
            }
        }
    }

    /** Takes a few seconds at most. */
    public Report ask() {
        FutureTask<?> databaseAnswer = inBackground(database);
        FutureTask<List<RunnerStatus>> runnersAnswer = inBackground(heartbeats::alive);
        List<String> missing = new ArrayList<>();
        List<RunnerStatus> runners = List.of();
        if (!answers(databaseAnswer)) {
            missing.add("the database does not answer");
        }
        if (answers(runnersAnswer)) {
            runners = runnersAnswer.resultNow();
            if (runners.isEmpty()) {
                missing.add("no runner sends heartbeats");
            }
        } else {
            missing.add("Redis does not answer");
        }
        return missing.isEmpty() ? new Report.Ready(runners) : new Report.NotReady(missing);
    }

    private static <T> FutureTask<T> inBackground(Callable<T> question) {
        FutureTask<T> answer = new FutureTask<>(question);
        Thread.ofVirtual().name("readiness").start(answer);
        return answer;
    }

    private static boolean answers(FutureTask<?> question) {
        try {
            question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            question.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
