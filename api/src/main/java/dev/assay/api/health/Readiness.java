package dev.assay.api.health;

import static java.util.Objects.requireNonNull;

import dev.assay.db.queue.RunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Asks everything a submission needs whether it is there. */
public final class Readiness {
    private final Callable<?> database;
    private final RunnerHeartbeats heartbeats;
    private final Languages offered;
    private final Duration patience;

    /**
     * Asks these two whether every language can be judged.
     *
     * @param database throws when it does not answer
     * @param offered the languages that have to be judged by some runner
     * @param patience how long an answer may take
     */
    public Readiness(Callable<?> database, RunnerHeartbeats heartbeats, Languages offered, Duration patience) {
        this.database = requireNonNull(database, "database is null");
        this.heartbeats = requireNonNull(heartbeats, "heartbeats is null");
        this.offered = requireNonNull(offered, "offered is null");
        this.patience = requireNonNull(patience, "patience is null");
    }

    /** What the questions came to. */
    public sealed interface Report {
        /** Everything is there; the runners together judge every language. */
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
            } else {
                notJudged(runners).ifPresent(missing::add);
            }
        } else {
            missing.add("Redis does not answer");
        }
        return missing.isEmpty() ? new Report.Ready(runners) : new Report.NotReady(missing);
    }

    private Optional<String> notJudged(List<RunnerStatus> runners) {
        Set<String> judged =
                runners.stream().flatMap(runner -> runner.languages().stream()).collect(Collectors.toSet());
        List<String> left = offered.all().stream()
                .map(LanguageDescriptor::id)
                .filter(id -> !judged.contains(id))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of("no runner judges " + String.join(", ", left));
    }

    private static <T> FutureTask<T> inBackground(Callable<T> question) {
        FutureTask<T> answer = new FutureTask<>(question);
        Thread.ofVirtual().name("readiness").start(answer);
        return answer;
    }

    private boolean answers(FutureTask<?> question) {
        try {
            question.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
