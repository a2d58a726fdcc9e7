package dev.assay.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.checker.ProgramProtocol.Finding;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgramProtocolTest {
    @Test
    void kattis_accepts42AndRejects43AndFailsOtherwise() {
        assertThat(ProgramProtocol.KATTIS.finding(42)).isEqualTo(Finding.ACCEPTED);
        assertThat(ProgramProtocol.KATTIS.finding(43)).isEqualTo(Finding.REJECTED);
        assertThat(IntStream.range(-256, 256).filter(code -> code != 42 && code != 43))
                .allMatch(code -> ProgramProtocol.KATTIS.finding(code) == Finding.JUDGE_ERROR);
    }

    @Test
    void testlib_acceptsZeroAndRejectsWhatIsTheCandidatesFault() {
        assertThat(ProgramProtocol.TESTLIB.finding(0)).isEqualTo(Finding.ACCEPTED);
        assertThat(IntStream.of(1, 2, 4, 8))
                .allMatch(code -> ProgramProtocol.TESTLIB.finding(code) == Finding.REJECTED);
        assertThat(IntStream.of(3, 5, 7, 16, 42, 139, -9))
                .allMatch(code -> ProgramProtocol.TESTLIB.finding(code) == Finding.JUDGE_ERROR);
    }

    @Test
    void specs_nameTheProgramAndHowItSpeaks() {
        CheckerSpec custom = new CheckerSpec("custom", Map.of("program", "check.py"));
        assertThat(custom.program()).contains("check.py");
        assertThat(ProgramProtocol.of(custom)).contains(ProgramProtocol.KATTIS);
        assertThat(ProgramProtocol.of(new CheckerSpec("testlib", Map.of("program", "check.cpp"))))
                .contains(ProgramProtocol.TESTLIB);
        assertThat(ProgramProtocol.of(CheckerSpec.defaults())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checker.of(custom))
                .withMessage("checker custom is a program (expected: one that is built in)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("custom", Map.of("program", "../check.py")))
                .withMessageContaining("(expected: a file name)");
    }
}
