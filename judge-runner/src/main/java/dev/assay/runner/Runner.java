package dev.assay.runner;

import dev.assay.runner.loop.Loop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The running runner: its slots and its chores, each a loop of its own. */
final class Runner {
    /**
     * Something to be done now and then.
     *
     * @param every pause between two times
     */
    record Chore(String name, Duration every, Loop.Step step) {}

    /** Chores that wait for a server that is away are not waited for. */
    private static final Duration CHORES_END_WITHIN = Duration.ofSeconds(1);

    private final CountDownLatch stopping;
    private final List<JudgeSlot> slots;
    private final List<Loop> slotLoops = new ArrayList<>();
    private final List<Loop> choreLoops = new ArrayList<>();

    /**
     * Starts all of it.
     *
     * @param stopping the latch the slots know, too
     * @param fatal see {@link Loop#start}
     */
    Runner(List<JudgeSlot> slots, List<Chore> chores, CountDownLatch stopping, Runnable fatal) {
        this.stopping = stopping;
        this.slots = List.copyOf(slots);
        chores.forEach(chore -> choreLoops.add(Loop.start(chore.name(), chore.every(), stopping, chore.step(), fatal)));
        for (int i = 0; i < slots.size(); i++) {
            slotLoops.add(Loop.start("slot " + i, Duration.ZERO, stopping, slots.get(i)::step, fatal));
        }
    }

    /** Takes no more work, hands back what is being judged, and returns when nothing runs any more. */
    void stop() throws InterruptedException {
        stopping.countDown();
        slots.forEach(JudgeSlot::breakOff);
        for (Loop loop : slotLoops) {
            loop.join();
        }
        for (Loop loop : choreLoops) {
            loop.endWithin(CHORES_END_WITHIN);
        }
    }
}
