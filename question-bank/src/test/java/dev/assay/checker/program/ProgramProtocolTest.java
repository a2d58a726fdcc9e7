package dev.assay.checker.program;

import static dev.assay.checker.program.ProgramProtocol.KATTIS;
import static dev.assay.checker.program.ProgramProtocol.TESTLIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.checker.Checker;
import dev.assay.checker.CheckerSpec;
import dev.assay.checker.program.CheckerFinding.JudgeError;
import dev.assay.checker.program.CheckerFinding.Judged;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgramProtocolTest {
    @Test
    void kattis_accepts42AndRejects43AndFailsOtherwise() {
        assertThat(share(KATTIS, 42, "", Map.of())).isEqualTo(1);
        assertThat(share(KATTIS, 43, "", Map.of())).isZero();
        assertThat(IntStream.range(0, 256).filter(code -> code != 42 && code != 43))
                .allMatch(code -> finding(KATTIS, code, "", Map.of()) instanceof JudgeError);
        assertThat(finding(KATTIS, 1, "Traceback\n", Map.of()))
                .isEqualTo(new JudgeError("the checker ended with exit code 1 (expected: 42 or 43): Traceback"));
    }

    @Test
    void kattis_mayGiveAPartOfThePointsOfWhatItAccepts() {
        assertThat(share(KATTIS, 42, "", Map.of("score_multiplier.txt", "0.25\n")))
                .isEqualTo(0.25);
        assertThat(share(KATTIS, 42, "", Map.of("score.txt", "1"))).isEqualTo(0.5);
        assertThat(share(KATTIS, 42, "", Map.of("score.txt", "2"))).isEqualTo(1);
        assertThat(share(KATTIS, 42, "", Map.of("score.txt", ""))).isEqualTo(1);
        assertThat(share(KATTIS, 43, "", Map.of("score.txt", "2"))).isZero();
    }

    @Test
    void pointsThatAreNone_areTheCheckersFailure() {
        for (String points : List.of("2.5", "-1", "NaN", "many", "1e309", "0x1")) {
            assertThat(finding(KATTIS, 42, "", Map.of("score.txt", points)))
                    .isEqualTo(new JudgeError(
                            "the checker's score.txt is '" + points + "' (expected: a number from 0 to 2.0)"));
            assertThat(finding(TESTLIB, 7, "points " + points, Map.of())).isInstanceOf(JudgeError.class);
        }
        assertThat(finding(TESTLIB, 7, "half of it", Map.of())).isInstanceOf(JudgeError.class);
        assertThat(finding(KATTIS, 42, "", Map.of("score.txt", "1", "score_multiplier.txt", "1")))
                .isInstanceOf(JudgeError.class);
    }

    @Test
    void messages_areForWhomTheFilesSay() {
        assertThat(finding(KATTIS, 43, "", Map.of("judgemessage.txt", "line 3\n", "teammessage.txt", "too short\n")))
                .isEqualTo(new Judged(0, "line 3", "too short"));
    }

    @Test
    void testlib_acceptsZeroAndRejectsWhatIsTheCandidatesFault() {
        assertThat(share(TESTLIB, 0, "ok", Map.of())).isEqualTo(1);
        assertThat(IntStream.of(1, 2, 4, 8)).allMatch(code -> share(TESTLIB, code, "", Map.of()) == 0);
        assertThat(IntStream.of(3, 5, 16, 42, 139))
                .allMatch(code -> finding(TESTLIB, code, "", Map.of()) instanceof JudgeError);
    }

    @Test
    void testlib_givesPoints_andSpeaksToAuthorsOnly() {
        assertThat(finding(TESTLIB, 7, "points 0.5 two of four\n", Map.of()))
                .isEqualTo(new Judged(0.25, "points 0.5 two of four", ""));
        assertThat(finding(TESTLIB, 1, "wrong answer 1st numbers differ\n", Map.of()))
                .isEqualTo(new Judged(0, "wrong answer 1st numbers differ", ""));
    }

    @Test
    void arguments_areInTheOrderOfEach() {
        assertThat(KATTIS.arguments()).containsExactly("data/input", "data/answer", "feedback/");
        assertThat(TESTLIB.arguments()).containsExactly("data/input", "data/output", "data/answer");
    }

    /** Of a test with weight 2. */
    private static CheckerFinding finding(
            ProgramProtocol protocol, int exitCode, String errors, Map<String, String> feedback) {
        Map<String, byte[]> files = new HashMap<>();
        feedback.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return protocol.finding(new CheckerEnd(exitCode, errors, files), 2);
    }

    private static double share(ProgramProtocol protocol, int exitCode, String errors, Map<String, String> feedback) {
        return ((Judged) finding(protocol, exitCode, errors, feedback)).share();
    }

    @Test
    void specs_nameTheProgramAndHowItSpeaks() {
        CheckerSpec custom = new CheckerSpec("custom", Map.of("program", "check.py"));
        assertThat(custom.program()).contains("check.py");
        assertThat(custom.protocol()).contains(ProgramProtocol.KATTIS);
        assertThat(new CheckerSpec("testlib", Map.of("program", "check.cpp")).protocol())
                .contains(ProgramProtocol.TESTLIB);
        assertThat(CheckerSpec.defaults().protocol()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checker.of(custom))
                .withMessage("checker custom is a program (expected: one that is built in)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckerSpec("custom", Map.of("program", "../check.py")))
                .withMessageContaining("(expected: a file name)");
    }
}
