package dev.assay.runner;

import dev.assay.runner.container.Cores;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hostile program gets the verdict it is filed under, learns nothing, leaves nothing behind and harms nobody: neither the
 * next program in its sandbox nor the one in the next slot. Two slots work at the same time; {@code -Dassay.hostile=fork} takes
 * only the programs whose name contains that.
 */
@Tag("docker")
class HostileCorpusTest {
    private static final int SLOTS = 2;
    private static final BlockingQueue<HostileSlot> SLOTS_FREE = new LinkedBlockingQueue<>();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(SLOTS);

    @BeforeAll
    static void open() throws IOException {
        for (int slot = 0; slot < SLOTS; slot++) {
            SLOTS_FREE.add(new HostileSlot(Cores.ofThisMachine().ofSlot(slot, SLOTS)));
        }
    }

    @AfterAll
    static void close() throws IOException {
        WORKERS.close();
        for (HostileSlot slot : SLOTS_FREE) {
            slot.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> program_isContained() {
        String wanted = System.getProperty("assay.hostile", "");
        Collection<List<HostileProgram>> cases =
                HostileProgram.of(Images.underTest().keySet());
        List<DynamicTest> tests = new ArrayList<>();
        for (List<HostileProgram> programs : cases) {
            String name = programs.stream().map(HostileProgram::toString).collect(Collectors.joining(", then "));
            if (name.contains(wanted)) {
                Future<?> judged = WORKERS.submit(() -> endure(programs));
                tests.add(
                        DynamicTest.dynamicTest(name, programs.getFirst().file().toUri(), () -> await(judged)));
            }
        }
        return tests.stream();
    }

    private static Void endure(List<HostileProgram> programs) throws IOException, InterruptedException {
        HostileSlot slot = SLOTS_FREE.take();
        try {
            slot.endure(programs);
            return null;
        } finally {
            SLOTS_FREE.add(slot);
        }
    }

    private static void await(Future<?> judged) throws Throwable {
        try {
            judged.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
