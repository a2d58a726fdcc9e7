package dev.assay.runner;

import dev.assay.runner.container.Cores;
import dev.assay.runner.protocol.Isolation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Two slots that judge hostile programs at the same time. */
final class HostileSlots implements AutoCloseable {
    private static final int SLOTS = 2;

    private final BlockingQueue<HostileSlot> free = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(SLOTS);

    HostileSlots(Isolation isolation) throws IOException {
        for (int slot = 0; slot < SLOTS; slot++) {
            free.add(new HostileSlot(Cores.ofThisMachine().ofSlot(slot, SLOTS), isolation));
        }
    }

    /** A test for each case, all of which are begun now. */
    Stream<DynamicTest> endure(Collection<List<HostileProgram>> cases) {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<HostileProgram> programs : cases) {
            Future<?> judged = workers.submit(() -> endure(programs));
            String name = programs.stream().map(HostileProgram::toString).collect(Collectors.joining(", then "));
            tests.add(DynamicTest.dynamicTest(name, programs.getFirst().file().toUri(), () -> await(judged)));
        }
        return tests.stream();
    }

    private Void endure(List<HostileProgram> programs) throws IOException, InterruptedException {
        HostileSlot slot = free.take();
        try {
            slot.endure(programs);
            return null;
        } finally {
            free.add(slot);
        }
    }

    private static void await(Future<?> judged) throws Throwable {
        try {
            judged.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        workers.close();
        for (HostileSlot slot : free) {
            slot.close();
        }
    }
}
