package dev.assay.runner.sharing;

import dev.assay.db.judging.JudgeTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The tests of a job that are still to be run, for all who run them; each is handed out once. For any thread. */
public final class Rest {
    /**
     * One test's turn to be run.
     *
     * @param position of the test in the job, from 0
     * @param last whether what comes of it counts, whatever that is
     */
    public record Turn(JudgeTest test, int position, boolean last) {
        /** The same test's second turn. */
        public Turn again() {
            return new Turn(test, position, true);
        }
    }

    private final Deque<Turn> turns = new ArrayDeque<>();

    /** All of them, in this order. */
    public Rest(List<JudgeTest> tests) {
        this(tests, IntStream.range(0, tests.size()).boxed().toList());
    }

    /**
     * Some of them.
     *
     * @param order the positions of those to be run, in the order to run them
     */
    public Rest(List<JudgeTest> tests, List<Integer> order) {
        for (int position : order) {
            turns.add(new Turn(tests.get(position), position, false));
        }
    }

    public synchronized int size() {
        return turns.size();
    }

    /** The next one. */
    public synchronized Optional<Turn> take() {
        return Optional.ofNullable(turns.poll());
    }

    /** The next one, and those behind it whose inputs have no more than so many bytes together. */
    public synchronized List<Turn> take(long mostBytes) {
        List<Turn> taken = new ArrayList<>();
        long left = mostBytes;
        take().ifPresent(taken::add);
        while (!turns.isEmpty() && size(turns.element()) <= left) {
            left -= size(turns.element());
            taken.add(turns.remove());
        }
        return taken;
    }

    /** Somebody took it and could not run it. */
    public synchronized void putBack(Turn turn) {
        turns.addFirst(turn);
    }

    /** Behind all others. */
    public synchronized void add(Turn turn) {
        turns.addLast(turn);
    }

    /** Nobody is to run any other of what is left. */
    public synchronized void keepOnly(Set<Integer> positions) {
        turns.removeIf(turn -> !positions.contains(turn.position()));
    }

    /** Nobody is to run what is left. */
    public synchronized void clear() {
        turns.clear();
    }

    private static long size(Turn turn) {
        return turn.test().input().length;
    }
}
