package dev.assay.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.written.VerifiedList;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the authors of a repository of their own call it, over real sandboxes. */
@Tag("docker")
class VerifySmallBankTest {
    @TempDir
    private Path folder;

    private SmallBank bank;

    @BeforeEach
    void bank() {
        bank = new SmallBank(folder).withImages().withSum().withChoice();
    }

    @Test
    void soundBank_isProvenOnce_andRecorded() throws Exception {
        SmallBank.Called first = bank.call("verify", "--twice", "--record");
        assertThat(first.exitCode()).as(first.report() + first.progress()).isZero();
        assertThat(first.progress()).contains("judging 8 solutions of 1 questions", "2 questions, 4 solutions");
        assertThat(VerifiedList.read(folder).hashes()).containsOnlyKeys("choice", "sum");
        SmallBank.Called second = bank.call("verify", "--twice");
        assertThat(second.exitCode()).isZero();
        assertThat(second.progress()).doesNotContain("judging");
        assertThat(second.report()).isEqualTo(first.report());
    }

    @Test
    void solutionsThatDoNotGetWhatTheyMust_areAnnotated() {
        bank.solution("accepted/forgets.py", "print(input().split()[0])\n")
                .solution("wrong_answer/is_right.py", "print(sum(map(int, input().split())))\n")
                .solution("time_limit_exceeded/is_fast.py", "print(sum(map(int, input().split())))\n")
                .solution("run_time_error/survives.py", "print(sum(map(int, input().split())))\n")
                .solution("brute_force/guesses.py", "print(3)\n")
                .solution("wrong_answer/no_program.py", "print(\n");
        SmallBank.Called called = bank.call("verify", "--format", "github", "--no-cache", "--record");
        assertThat(folder.resolve(VerifiedList.FILE)).doesNotExist();
        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.report())
                .contains(error("accepted/forgets.py", "accepted-verdict") + "gets WA on test ex1: answered 1, not 3")
                .contains(error("wrong_answer/is_right.py", "wrong-verdict"))
                .contains(error("time_limit_exceeded/is_fast.py", "slow-verdict"))
                .contains(error("run_time_error/survives.py", "crash-verdict"))
                .contains(error("brute_force/guesses.py", "brute-force-verdict"))
                .contains(error("wrong_answer/no_program.py", "compiles"))
                .doesNotContain("counts.py", "takes_away.py", "indexes.py", "adds.py");
    }

    @Test
    void startersThatDoNotCompile_orAreTheSolution_areFound() {
        String starter = "questions/sum/starters/python.py";
        bank.write(starter, "a, b = map(int, input().split())\n# and now?\n");
        SmallBank.Called sound = bank.call("verify", "--no-cache");
        assertThat(sound.exitCode()).as(sound.report() + sound.progress()).isZero();
        bank.write(starter, "print(sum(map(int, input().split()))\n");
        assertThat(bank.call("verify", "--no-cache").report())
                .contains(starter + ": does not compile: ")
                .contains("[starter-compiles]");
        bank.write(starter, "print(sum(map(int, input().split())))\n");
        SmallBank.Called solved = bank.call("verify");
        assertThat(solved.exitCode()).isEqualTo(1);
        assertThat(bank.call("verify").progress())
                .as("what was not proven is judged again")
                .contains("judging");
        assertThat(solved.report())
                .contains(starter + ": is accepted on every test")
                .contains("[starter-fails]");
    }

    @Test
    void matrix_showsEveryTest_andWarnsOfThoseThatNothingFailsOn() {
        bank.write("questions/sum/tests/cases.yaml", """
                - {id: ex1, sample: true, in: "1 2\\n", expect: "3\\n"}
                - {id: small, in: "2 2\\n", expect: "4\\n"}
                - {id: negative, in: "-1 -6\\n", expect: "-7\\n"}
                - {id: large, in: "100000000 100000000\\n", expect: "200000000\\n"}
                """);
        Path page = folder.resolve("matrix.html");
        SmallBank.Called called = bank.call("verify", "--matrix", "--html", page.toString());
        assertThat(called.exitCode()).as(called.report() + called.progress()).isZero();
        assertThat(called.report())
                .contains("tests/cases.yaml:2: warning: no wrong or slow solution fails on test small")
                .doesNotContain("fails on test negative", "fails on test large");
        assertThat(called.progress()).contains("time_limit_exceeded/counts.py");
        assertThat(page).content().contains("takes_away.py");
    }

    @Test
    void checkerProgramThatAcceptsEverything_isFound() {
        bank.write("questions/sum/checker/yes.py", "import sys\nsys.exit(42)\n")
                .write("questions/sum/tests/bad_outputs/small.out", "5\n")
                .replace(
                        "questions/sum/question.yaml",
                        "languages:",
                        "checker: {name: custom, program: yes.py}\nlanguages:");
        SmallBank.Called called = bank.call("verify", "--no-cache");
        assertThat(called.exitCode()).as(called.report() + called.progress()).isEqualTo(1);
        assertThat(called.report())
                .contains("tests/bad_outputs/small.out: the checker accepts this output for test small")
                .contains("tests/cases.yaml:1: the checker accepts an empty output for test ex1")
                .contains("tests/cases.yaml:1: the checker accepts random bytes for test ex1")
                .contains(
                        "the checker accepts the answer to test small for test ex1, as it does in all 4 pairs of tests");
    }

    private String error(String solution, String check) {
        return "::error file=" + folder + "/questions/sum/solutions/" + solution + ",title=" + check + "::";
    }
}
