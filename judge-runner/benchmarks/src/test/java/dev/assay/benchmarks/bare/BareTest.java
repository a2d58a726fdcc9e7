package dev.assay.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareTest {
    @Test
    void a_frame_is_read_as_it_was_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(
                new DataOutputStream(bytes), List.of("main.py".getBytes(UTF_8), new byte[0], "2 5".getBytes(UTF_8)));
        List<byte[]> read = Frames.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read).map(string -> new String(string, UTF_8)).containsExactly("main.py", "", "2 5");
    }

    @Test
    void an_answer_tells_what_each_process_took_and_printed() {
        BareRun run = BareRun.of(strings("900", "500 400 0", "", "warning", "300 250 256", "1 2\n", ""));
        assertThat(run.wallMicros()).isEqualTo(900);
        assertThat(run.cpuMicros()).isEqualTo(650);
        assertThat(run.processes())
                .containsExactly(
                        new BareRun.OneProcess(500, 400, 0, "", "warning"),
                        new BareRun.OneProcess(300, 250, 256, "1 2\n", ""));
    }

    @Test
    void the_program_that_does_nothing_is_one_the_system_runs(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("program"), NoOp.program());
        assertThat(file.toFile().setExecutable(true)).isTrue();
        assertThat(new ProcessBuilder(file.toString()).start().waitFor()).isZero();
    }

    private static List<byte[]> strings(String... texts) {
        return List.of(texts).stream().map(text -> text.getBytes(UTF_8)).toList();
    }
}
