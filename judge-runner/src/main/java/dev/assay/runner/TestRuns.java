package dev.assay.runner;

import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.exchange.Exchange;
import dev.assay.runner.exchange.Start;
import dev.assay.runner.judging.Agenda;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.judging.TestDecision;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.runner.sharing.Rest;
import dev.assay.scoring.Score;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The tests of one job: in its own sandbox, and in those of helpers when tests take long and cores are idle. What nobody else
 * might run is planned at once. A job that may end early is not helped, and its tests are planned one by one; so it is
 * with one whose answers are compared by a program. Where scores are asked for, what has been sent when it turns out that it is
 * not worth running is dropped.
 */
final class TestRuns {
    /** Of elapsed time. Where tests take less, handing one over costs a good part of what it saves. */
    static final Duration WORTH_HELP = Duration.ofMillis(10);
    /** How large the inputs of tests are that are sent together while there might be help with those behind them. */
    private static final long TOGETHER = 16 << 10;

    private final JudgeJob job;
    private final Conduct conduct;
    private final Consumer<Progress> progress;
    private final TestDecision decision;
    private final Exchange exchange;
    private final Agenda agenda;
    private final TestResults results;
    private final boolean oneByOne;
    private final Rest rest;
    /** Of the test that ran last in the job's own sandbox. */
    private Optional<Duration> elapsed = Optional.empty();

    /**
     * Nothing runs yet.
     *
     * @param conduct when to stop, and when to kill
     * @param comparison of the job's answers
     * @throws SandboxFault if the program is to be called and that cannot be done in its language
     */
    TestRuns(
            JudgeJob job,
            LanguageDescriptor language,
            Conduct conduct,
            Comparison comparison,
            Consumer<Progress> progress)
            throws SandboxFault {
        this.job = job;
        this.conduct = conduct;
        this.progress = progress;
        RunLimits limits = conduct.limits(job, language);
        decision = new TestDecision(limits, language);
        exchange = Exchange.of(job, language, limits, comparison);
        agenda = Agenda.of(job);
        results = new TestResults(decision, exchange, job.tests(), agenda);
        rest = new Rest(job.tests(), agenda.worthRunning(Map.of()));
        oneByOne = job.stopOnFailure() || conduct.mayStop() || comparison.isProgram();
    }

    Exchange exchange() {
        return exchange;
    }

    /**
     * Has the first test look at the program before it runs it. The tests behind it are sent when that is known to be fine: each of
     * them would load a program for nothing.
     */
    CompileResult check(Sandbox sandbox, CompileStep.Check step) throws IOException, InterruptedException {
        Optional<Rest.Turn> turn = rest.take();
        turn.ifPresent(_ -> progress.accept(new Progress.Running(0, job.tests().size())));
        Start start = exchange.start(sandbox, step, turn.map(Rest.Turn::test));
        if (turn.isPresent() && start.first().isPresent()) {
            Reply.Report report = start.first().get();
            elapsed = Optional.of(elapsed(report));
            settle(turn.get(), report);
        } else {
            turn.ifPresent(rest::putBack);
        }
        return start.compile();
    }

    /**
     * The results, in the order of the tests.
     *
     * @param helpers who may take part; they have all ended when this returns
     */
    List<TestResult> runAll(Sandbox sandbox, Helpers helpers) throws IOException, InterruptedException {
        try {
            List<Rest.Turn> turns = next(helpers);
            while (!turns.isEmpty()) {
                run(sandbox, turns);
                turns = next(helpers);
            }
        } finally {
            rest.clear();
            helpers.dismiss();
        }
        progress.accept(new Progress.Running(job.tests().size(), job.tests().size()));
        return results.inOrder();
    }

    /** What the tests that were run are worth together; empty where nothing is scored, and where we failed to judge. */
    Optional<Score> score() {
        return agenda.score(results.counting());
    }

    /**
     * Runs tests that nobody else has begun, in a helper's sandbox and on its thread, until there are none. A test at which
     * that sandbox fails is for the others again.
     *
     * @param enough whether to stop before the next test
     */
    void help(Sandbox sandbox, BooleanSupplier enough) throws IOException, InterruptedException {
        while (!enough.getAsBoolean()) {
            Optional<Rest.Turn> turn = rest.take();
            if (turn.isEmpty()) {
                return;
            }
            try {
                plan(sandbox, List.of(turn.get()));
                settle(turn.get(), sandbox.next());
            } catch (IOException | RuntimeException e) {
                rest.putBack(turn.get());
                throw e;
            }
        }
    }

    /**
     * What the job's own sandbox is to run next; nothing when all is done. Where helpers have all that is left, they may still bring
     * some of it back.
     */
    private List<Rest.Turn> next(Helpers helpers) throws InterruptedException {
        List<Rest.Turn> turns = offered(helpers);
        while (turns.isEmpty() && helpers.wereCalled()) {
            helpers.await();
            turns = offered(helpers);
        }
        return turns;
    }

    private List<Rest.Turn> offered(Helpers helpers) {
        if (oneByOne || helpers.areAtWork() || isHelped(helpers)) {
            return rest.take().stream().toList();
        }
        if (rest.size() <= 2 || !helpers.mayCome()) {
            return rest.take(Long.MAX_VALUE);
        }
        return elapsed.isPresent() ? rest.take(TOGETHER) : rest.take().stream().toList();
    }

    private boolean isHelped(Helpers helpers) {
        boolean worthIt =
                elapsed.filter(time -> time.compareTo(WORTH_HELP) >= 0).isPresent();
        return worthIt && rest.size() >= 2 && helpers.call(rest.size() / 2, this::help);
    }

    /** Stops when nothing of what was sent is worth its report any more. */
    private void run(Sandbox sandbox, List<Rest.Turn> turns) throws IOException, InterruptedException {
        plan(sandbox, turns);
        for (int i = 0; i < turns.size() && isAnyWorthIt(turns.subList(i, turns.size())); i++) {
            progress.accept(new Progress.Running(results.count(), job.tests().size()));
            Reply.Report report = sandbox.next();
            elapsed = Optional.of(elapsed(report));
            settle(turns.get(i), report);
        }
    }

    private boolean isAnyWorthIt(List<Rest.Turn> turns) {
        Set<Integer> worth = results.worthRunning();
        return turns.stream().anyMatch(turn -> worth.contains(turn.position()));
    }

    private void plan(Sandbox sandbox, List<Rest.Turn> turns) {
        for (Rest.Turn turn : turns) {
            JudgeTest test = turn.test();
            sandbox.plan(exchange.run(test));
        }
        if (rest.size() == 0) {
            sandbox.planEnd();
        }
    }

    /** A second run comes behind those that were sent already, and when the job may end at this test, at once. */
    private void settle(Rest.Turn turn, Reply.Report report) throws IOException, InterruptedException {
        if (!turn.last() && conduct.repeatsCloseOnes() && decision.deservesAnotherRun(report)) {
            if (oneByOne) {
                rest.putBack(turn.again());
            } else {
                rest.add(turn.again());
            }
        } else {
            TestResult result = results.add(turn.position(), report);
            if (conduct.isStopped(result)) {
                rest.clear();
            } else if (!result.outcome().passed()) {
                rest.keepOnly(results.worthRunning());
            }
        }
    }

    private static Duration elapsed(Reply.Report report) {
        return Duration.ofNanos(report.wallMicros() * 1000);
    }
}
