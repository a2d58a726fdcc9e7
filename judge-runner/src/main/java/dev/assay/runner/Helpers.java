package dev.assay.runner;

import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sharing.IdleCores;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who help with the tests of one job, each with a borrowed core, a sandbox on it and a thread. A helper's sandbox that
 * fails costs the job nothing: no other helper is called, that is all.
 */
final class Helpers {
    private static final Logger LOG = LoggerFactory.getLogger(Helpers.class);
    /** How long a helper may stay in the middle of a test when its core is called back. */
    private static final Duration GRACE = Duration.ofMillis(100);

    private final IdleCores cores;
    private final IntFunction<Optional<SandboxLease>> sandboxes;
    private final Command.Job program;
    private final Judging judging;
    private final List<FutureTask<Void>> tasks = new ArrayList<>();
    private volatile boolean failed;

    /**
     * Nobody helps until called.
     *
     * @param sandboxes those that could begin at once on a core, for the job's program
     */
    Helpers(IdleCores cores, IntFunction<Optional<SandboxLease>> sandboxes, Command.Job program, Judging judging) {
        this.cores = cores;
        this.sandboxes = sandboxes;
        this.program = program;
        this.judging = judging;
    }

    /** What a helper does. */
    @FunctionalInterface
    interface Work {
        /**
         * Returns when there is nothing left to do.
         *
         * @param enough whether the helper has to stop before that
         */
        void in(Sandbox sandbox, BooleanSupplier enough) throws IOException, InterruptedException;
    }

    /** Whether calling is of any use now. */
    boolean mayCome() {
        return !failed && cores.any();
    }

    /** Calls for so many at most; true when somebody came. */
    boolean call(int most, Work work) {
        List<IdleCores.Loan> useless = new ArrayList<>();
        int came = 0;
        while (came < most && !failed) {
            Optional<IdleCores.Loan> loan = cores.borrow();
            if (loan.isEmpty()) {
                break;
            }
            Optional<SandboxLease> lease = sandboxes.apply(loan.get().core());
            if (lease.isPresent()) {
                start(loan.get(), lease.get(), work);
                came++;
            } else {
                useless.add(loan.get());
            }
        }
        useless.forEach(IdleCores.Loan::close);
        return came > 0;
    }

    /** Whether somebody came who was not waited for yet. */
    boolean wereCalled() {
        return !tasks.isEmpty();
    }

    boolean areAtWork() {
        return tasks.stream().anyMatch(task -> !task.isDone());
    }

    /** Waits until all have ended. What was wrong with more than a sandbox is thrown here. */
    void await() throws InterruptedException {
        for (FutureTask<Void> task : tasks) {
            try {
                task.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case Error error -> throw error;
                    case RuntimeException unexpected -> throw unexpected;
                    case Throwable fault -> LOG.info("a helper gave up: {}", fault.getMessage());
                }
            }
        }
        tasks.clear();
    }

    /** Those that were not waited for are of no use any more, and neither is the judgement: it is broken off. */
    void dismiss() {
        if (wereCalled()) {
            judging.breakOff();
        }
    }

    private void start(IdleCores.Loan loan, SandboxLease lease, Work work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            help(loan, lease, work);
            return null;
        });
        tasks.add(task);
        Thread.ofPlatform().daemon().name("helper on core " + loan.core()).start(task);
    }

    private void help(IdleCores.Loan loan, SandboxLease lease, Work work) throws IOException, InterruptedException {
        try (loan;
                lease;
                Judging.Use use = judging.uses(lease.sandbox())) {
            loan.whenCalledBack(() -> endSoon(use));
            lease.sandbox().begin(program);
            work.in(lease.sandbox(), loan::isCalledBack);
        } catch (IOException | RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    /** A test that is nearly over is not run for nothing; any other must not share the core with the slot's own job. */
    private static void endSoon(Judging.Use use) {
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(GRACE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            use.kill();
        });
    }
}
