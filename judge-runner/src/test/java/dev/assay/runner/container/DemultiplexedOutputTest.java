package dev.assay.runner.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DemultiplexedOutputTest {
    @Test
    void standardOutput_isReadAcrossFramesAndStandardErrorIsLeftOut() throws IOException {
        assertThat(read("0100000000000002" + "6162" + "0200000000000003" + "6f6f70" + "0100000000000000"
                        + "0100000000000001" + "63"))
                .isEqualTo("abc");
    }

    @Test
    void streamThatEndsBetweenFrames_ends() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void streamThatEndsInsideAFrame_isAnError() {
        assertThatThrownBy(() -> read("0100000000000005" + "61")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("02000000ffffffff" + "61")).isInstanceOf(IOException.class);
    }

    @Test
    void unknownStream_isAnError() {
        assertThatThrownBy(() -> read("0700000000000001" + "61"))
                .isInstanceOf(ContainerException.class)
                .hasMessageContaining("stream 7");
    }

    private static String read(String hex) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        try (DemultiplexedOutput output =
                new DemultiplexedOutput(new ByteArrayInputStream(bytes), new SandboxLog("test"))) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
