package dev.assay.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    private final Leftovers leftovers = new Leftovers(InstantSource.system());

    @Test
    void recorded_processes_are_stopped() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessRecord record = record(process);

        leftovers.stop(List.of(record), Duration.ofSeconds(5));

        assertThat(record.alive()).isFalse();
        process.waitFor();
    }

    @Test
    void another_process_with_a_reused_id_is_left_alone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessRecord former = new ProcessRecord("former", process.pid(), "another-boot:1", StopSignal.TERM);

        leftovers.stop(List.of(former), Duration.ofSeconds(1));

        assertThat(former.alive()).isFalse();
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
    }

    @Test
    void no_record_is_made_of_a_process_that_is_not_there() {
        assertThat(ProcessRecord.of("nobody", 999_999_999, StopSignal.TERM)).isEmpty();
    }

    private static ProcessRecord record(Process process) {
        return ProcessRecord.of("sample", process.pid(), StopSignal.TERM).orElseThrow();
    }
}
