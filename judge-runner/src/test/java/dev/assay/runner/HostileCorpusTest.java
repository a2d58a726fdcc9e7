package dev.assay.runner;

import dev.assay.runner.protocol.Isolation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hostile program gets the verdict it is filed under, learns nothing, leaves nothing behind and harms nobody: neither the
 * next program in its sandbox nor the one in the next slot. {@code -Dassay.hostile=fork} takes only the programs whose name
 * contains that.
 */
@Tag("docker")
class HostileCorpusTest {
    private static HostileSlots slots;

    @BeforeAll
    static void open() throws IOException {
        slots = new HostileSlots(Isolation.JAIL);
    }

    @AfterAll
    static void close() throws IOException {
        slots.close();
    }

    @TestFactory
    Stream<DynamicTest> program_isContained() {
        List<List<HostileProgram>> wanted = HostileProgram.of(Images.underTest().keySet()).stream()
                .filter(HostileProgram::isWanted)
                .toList();
        return slots.endure(wanted);
    }
}
