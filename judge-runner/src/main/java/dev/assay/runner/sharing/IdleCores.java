package dev.assay.runner.sharing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The cores of slots that wait for work, for those who judge. A slot takes its core back the moment it has work, and is never
 * kept waiting. A slot without a core of its own has nothing to lend. For any thread.
 */
public final class IdleCores {
    /** The slot that waits for longest comes first. */
    private final Set<Integer> waiting = new LinkedHashSet<>();

    private final Map<Integer, Loan> lent = new HashMap<>();

    /** The slot of that core waits for work from now on. */
    public synchronized void waits(OptionalInt core) {
        core.ifPresent(waiting::add);
    }

    /** The slot of that core has work from now on; a loan of the core is called back. */
    public void works(OptionalInt core) {
        core.ifPresent(number -> takeBack(number).ifPresent(Loan::callBack));
    }

    private synchronized Optional<Loan> takeBack(int core) {
        waiting.remove(core);
        return Optional.ofNullable(lent.get(core));
    }

    /** Whether a core could be borrowed just now. */
    public synchronized boolean any() {
        return free().isPresent();
    }

    /** Lends a core; empty when no slot waits, or all that wait have lent theirs. */
    public synchronized Optional<Loan> borrow() {
        Optional<Loan> loan = free().map(Loan::new);
        loan.ifPresent(made -> lent.put(made.core(), made));
        return loan;
    }

    private Optional<Integer> free() {
        return waiting.stream().filter(core -> !lent.containsKey(core)).findFirst();
    }

    /** A core on loan until closed. Whoever has it closes it soon after it was called back. */
    public final class Loan implements AutoCloseable {
        private final int core;
        private boolean calledBack;
        private Runnable reaction = () -> {};

        private Loan(int core) {
            this.core = core;
        }

        public int core() {
            return core;
        }

        public synchronized boolean isCalledBack() {
            return calledBack;
        }

        /**
         * Has something done when the core is called back, at once if it was.
         *
         * @param action must not block: the thread that runs it is the slot's
         */
        public void whenCalledBack(Runnable action) {
            boolean late;
            synchronized (this) {
                reaction = action;
                late = calledBack;
            }
            if (late) {
                action.run();
            }
        }

        private void callBack() {
            Runnable action;
            synchronized (this) {
                if (calledBack) {
                    return;
                }
                calledBack = true;
                action = reaction;
            }
            action.run();
        }

        /** The core is the slot's own again, or somebody else's to borrow. */
        @Override
        public void close() {
            synchronized (IdleCores.this) {
                lent.remove(core, this);
            }
        }
    }
}
