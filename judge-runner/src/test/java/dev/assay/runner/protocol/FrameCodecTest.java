package dev.assay.runner.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameCodecTest {
    private static final int MOST = 1 << 20;

    @Test
    void job_hasTheBytesOfTheProtocol() throws IOException {
        JobLimits limits = new JobLimits(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Command.Job job = new Command.Job(
                new Program.Executed(List.of("/a"), List.of("B=c")),
                List.of(new WorkFile("f", 0644, new byte[] {7})),
                limits,
                Optional.of("out"),
                16);
        assertThat(HexFormat.of().formatHex(FrameCodec.encode(job)))
                .isEqualTo("0000007401"
                        + "00"
                        + "00000001" + "00000002" + "2f61"
                        + "00000001" + "00000003" + "423d63"
                        + "00000001" + "00000001" + "66" + "000001a4" + "00000001" + "07"
                        + "0000000000000001" + "00000002" + "0000000000000003" + "0000000000000004"
                        + "00000005" + "00000006" + "0000000000000007" + "0000000000000008" + "0000000000000009"
                        + "00000003" + "6f7574" + "0000000000000010");
    }

    @Test
    void jobOfAResident_hasNoCommand() throws IOException {
        Command.Job job = new Command.Job(
                new Program.Forked(), List.of(), new JobLimits(1, 2, 3, 4, 5, 6, 7, 8, 9), Optional.empty(), 0);
        assertThat(HexFormat.of().formatHex(FrameCodec.encode(job)))
                .startsWith("0000005601" + "01" + "00000000" + "00000000" + "00000000" + "0000000000000001");
    }

    @Test
    void lookAtTheSyntax_isARunOfModeOne() throws IOException {
        Command.Run check = new Command.Run(2, Command.Run.Mode.CHECK, 3, 4, new byte[] {9});
        assertThat(HexFormat.of().formatHex(FrameCodec.encode(check)))
                .isEqualTo(
                        "0000001b02" + "00000002" + "01" + "0000000000000003" + "0000000000000004" + "00000001" + "09");
    }

    @Test
    void limitWithAllBitsSet_isNoLimit() throws IOException {
        Reply reply = read(
                "0000001b" + "81" + "00000001" + "01" + "ffffffffffffffff" + "0000000000000040" + "01" + "00000000");
        assertThat(reply).isEqualTo(new Reply.Ready(1, 1, Reply.UNLIMITED, 64, Optional.of(Isolation.JAIL), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000", // no type
                "ffffffff81", // longer than any frame may be
                "0010000183", // longer than makes sense here
                "0000000155", // unknown type
                "0000000101", // one of the runner's own
                "000000068300ffffffff", // a text that says it is 4 GiB long
                "00000007830000000000aa", // bytes after the end
                "00000006830200000000", // a flag that is neither 0 nor 1
            })
    void malformedFrame_isAProtocolException(String frame) {
        assertThatThrownBy(() -> read(frame)).isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../etc", "/etc/passwd", "a//b", "a/./b", "a/", "", "a b", "a\n", "a\u007f", "ä/..", "\ud800"})
    void fileOutsideOfTheWorkFolder_isRefused(String name) {
        assertThatThrownBy(() -> new WorkFile(name, 0644, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fileNamedInAnyAlphabet_isTaken() {
        assertThat(WorkFile.isValidName("größe/Größe$Ω.class")).isTrue();
        assertThat(WorkFile.isValidName("😀".repeat(63))).isTrue();
        assertThat(WorkFile.isValidName("😀".repeat(64))).isFalse();
    }

    @Test
    void endOfTheStream_isNotAProtocolError() {
        assertThatThrownBy(() -> read("")).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("0000")).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("00000010" + "83")).isInstanceOf(EOFException.class);
    }

    @Test
    void declaredLength_allocatesNothingBeforeTheBytesArrive() {
        long before = allocated();
        InputStream in = new ByteArrayInputStream(HexFormat.of().parseHex("04000000" + "82"));
        assertThatThrownBy(() -> FrameCodec.readReply(in, FrameCodec.MAX_FRAME)).isInstanceOf(EOFException.class);
        assertThat(allocated() - before).isLessThan(1 << 20);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Reply read(String hex) throws IOException {
        return FrameCodec.readReply(new ByteArrayInputStream(HexFormat.of().parseHex(hex)), MOST);
    }
}
