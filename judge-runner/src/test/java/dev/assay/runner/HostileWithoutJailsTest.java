package dev.assay.runner;

import dev.assay.runner.protocol.Isolation;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Hostile programs where no jail can be made: those that are after the supervisor, the next test or the host. With
 * {@code -Dassay.hostile=} all are taken whose name contains that, of whatever kind.
 */
@Tag("docker")
class HostileWithoutJailsTest {
    private static final Set<String> AFTER_OTHERS = Set.of(
            "namespaces-",
            "outlive-",
            "forge-every_descriptor",
            "probe-tracing",
            "processes-fork_bomb",
            "signals-everyone",
            "exhaust-in_flight",
            "exhaust-terminals",
            "tests-left_over");
    /** What they say got through is so in a container: each folder has its own size, and /proc is the container's. */
    private static final Set<String> OF_JAILS_ONLY =
            Set.of("fill_the_disk", "mapped_beyond_the_end", "first_process", "siblings");

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
        boolean all = System.getProperty("assay.hostile") != null;
        Set<String> languages = Images.underTest().keySet();
        return slots.endure(HostileProgram.of(all ? languages : Set.of("c", "python")).stream()
                .filter(programs -> languages.contains(programs.getFirst().language()))
                .filter(programs -> programs.stream().noneMatch(program -> isAny(OF_JAILS_ONLY, program)))
                .filter(programs -> all ? HostileProgram.isWanted(programs) : isAny(AFTER_OTHERS, programs.getFirst()))
                .toList());
    }

    private static boolean isAny(Set<String> names, HostileProgram program) {
        return names.stream().anyMatch(program.toString()::contains);
    }
}
