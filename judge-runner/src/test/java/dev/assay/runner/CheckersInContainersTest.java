package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.question.CheckerProgram;
import dev.assay.question.ProgramForm;
import dev.assay.scoring.Scoring;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checkers that are programs, of both protocols, and what becomes of a submission when they fail. The question: numbers whose sum is given. */
@Tag("docker")
class CheckersInContainersTest {
    static final Path CHECKERS = Path.of("src/test/resources/checkers");

    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes();
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    static Stream<Path> checkers() throws IOException {
        return Stream.of(filesOf("kattis"), filesOf("testlib"), programsOfSeveralFiles())
                .flatMap(programs -> programs);
    }

    private static Stream<Path> programsOfSeveralFiles() {
        return Stream.of("several/cpp/pair.cpp", "several/java/pair.java", "several/python/pair.py")
                .map(CHECKERS::resolve);
    }

    static Stream<Path> brokenCheckers() throws IOException {
        return filesOf("broken");
    }

    private static Stream<Path> filesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CHECKERS.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void checker_saysWhatEachAnswerIsWorth(Path checker) throws Exception {
        JudgedResult result = judge(checker, "print({7: '3 4', 8: '3 4', 9: '2 3 4', 10: 'ten'}[int(input())])");

        assertThat(result.tests())
                .as(Describe.result(result))
                .extracting(TestResult::verdict)
                .containsExactly(
                        Optional.of(Verdict.AC),
                        Optional.of(Verdict.WA),
                        Optional.of(Verdict.WA),
                        Optional.of(Verdict.WA));
        assertThat(result.tests())
                .extracting(test -> test.note().orElseThrow().share())
                .containsExactly(1.0, 0.0, 0.5, 0.0);
        assertThat(result.score().orElseThrow().points()).isEqualTo(37.5);
        CheckerNote wrong = result.tests().get(1).note().orElseThrow();
        assertThat(wrong.toAuthors()).contains("for 8");
        assertThat(wrong.toCandidate()).isEqualTo(isKattis(checker) ? "The numbers do not add up." : "");
    }

    @ParameterizedTest
    @MethodSource("brokenCheckers")
    void checkerThatFails_isOurFailureAndNobodysWrongAnswer(Path checker) throws Exception {
        JudgedResult result = judge(checker, "print('3 4')");

        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.IE);
        assertThat(result.score()).isEmpty();
        assertThat(result.tests().getFirst().note().orElseThrow().toAuthors()).contains("checker");
        assertThat(result.tests()).filteredOn(TestResult::skipped).hasSize(3);
        JudgedResult next = judge(CHECKERS.resolve("kattis/pair.py"), "print('3 4')");
        assertThat(next.tests().getFirst().verdict()).as(Describe.result(next)).contains(Verdict.AC);
    }

    @Test
    void programThatFails_isJudgedWithoutAskingTheChecker() throws Exception {
        JudgedResult result = judge(CHECKERS.resolve("broken/exit_zero.py"), "raise SystemExit(1)");

        assertThat(result.verdict()).as(Describe.result(result)).contains(Verdict.RTE);
        assertThat(result.score().orElseThrow().points()).isZero();
    }

    private static boolean isKattis(Path checker) {
        return !checker.getParent().endsWith("testlib");
    }

    private static JudgedResult judge(Path checker, String program) throws IOException, InterruptedException {
        return sandboxes.judge.judge(job(checker, program), OptionalInt.empty(), new Judging(), _ -> {});
    }

    /** Four tests of a program in Python, whose answers that checker compares. */
    static JudgeJob job(Path checker, String program) throws IOException {
        String file = checker.getFileName().toString();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        String language = Map.of("py", "python", "cpp", "cpp", "java", "java", "js", "javascript")
                .get(ending);
        return new JudgeJob(
                JobId.submission(UUID.randomUUID()),
                "python",
                Jobs.bytes(program),
                new ProgramForm.WholeProgram(),
                List.of(test(7), test(8), test(9), test(10)),
                new CheckerSpec(isKattis(checker) ? "custom" : "testlib", Map.of("program", file)),
                Optional.of(new CheckerProgram(file, language, Files.readString(checker), beside(checker))),
                Jobs.LIMITS,
                Optional.of(new Scoring.PerTest()),
                false,
                Instant.now());
    }

    /** What a program of several files is made of, and something that is longer than any program may be. */
    private static SortedMap<String, String> beside(Path checker) throws IOException {
        SortedMap<String, String> beside = new TreeMap<>();
        Path folder = checker.getParent();
        if (folder.getParent().endsWith("several")) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    beside.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
            beside.remove(checker.getFileName().toString());
            String name = checker.getFileName().toString();
            String ending = name.endsWith(".java") ? ".java" : ".h";
            beside.put("Unused" + ending, "// nothing\n".repeat(20_000));
        }
        return beside;
    }

    private static JudgeTest test(int total) {
        return new JudgeTest(
                total,
                "sum " + total,
                false,
                Jobs.bytes(total + "\n"),
                Optional.of(Jobs.bytes("1 " + (total - 1) + "\n")));
    }
}
