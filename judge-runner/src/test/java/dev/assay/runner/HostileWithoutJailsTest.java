package dev.assay.runner;

import dev.assay.runner.protocol.Isolation;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Hostile programs where no jail can be made: those that could harm the supervisor, the next test or the host. */
@Tag("docker")
class HostileWithoutJailsTest {
    private static HostileSlots slots;

    @BeforeAll
    static void open() throws IOException {
        slots = new HostileSlots(Isolation.CONTAINER);
    }

    @AfterAll
    static void close() throws IOException {
        slots.close();
    }

    @TestFactory
    Stream<DynamicTest> program_isContained() {
        List<List<HostileProgram>> wanted = HostileProgram.of(Set.of("c", "python")).stream()
                .filter(HostileProgram::isWanted)
                .toList();
        return slots.endure(wanted);
    }
}
