package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Solution;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.language.Languages;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every solution in the bank gets the verdict of the folder it lies in, with the question's own tests and limits. */
@Tag("docker")
class BankSolutionsTest {
    private static RealSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        sandboxes = new RealSandboxes();
    }

    @AfterAll
    static void close() {
        sandboxes.close();
    }

    static Stream<Arguments> solutions() {
        return bank().questions().stream()
                .filter(question -> question.question().kind().isCode())
                .flatMap(question -> question.solutions().stream()
                        .map(solution -> Arguments.of(
                                question.question().slug().value(),
                                solution.expected().directory() + "/"
                                        + solution.file().getFileName(),
                                question,
                                solution)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("solutions")
    void solution_getsTheVerdictOfItsFolder(String slug, String file, BankQuestion question, Solution solution)
            throws Exception {
        JudgedResult result =
                sandboxes.judge.judge(job(question.question(), solution), OptionalInt.empty(), new Judging(), _ -> {});

        assertThat(result.verdict())
                .as(() -> slug + " " + file + ": " + Describe.result(result))
                .contains(solution.expected().verdict());
    }

    private static JudgeJob job(Question question, Solution solution) {
        return new JudgeJob(
                JobId.execution(UUID.randomUUID()),
                solution.language(),
                solution.source(),
                question.requireCode().form(),
                tests(question),
                question.requireCode().checker(),
                question.requireCode().checkerProgram(),
                question.requireCode().limits(),
                Optional.empty(),
                true,
                Instant.now());
    }

    private static List<JudgeTest> tests(Question question) {
        List<JudgeTest> tests = new ArrayList<>();
        for (TestCase test : question.tests()) {
            tests.add(
                    new JudgeTest(tests.size(), test.id(), test.sample(), test.input(), Optional.of(test.expected())));
        }
        return tests;
    }

    private static Bank bank() {
        return switch (new BankReader(Languages.bundled()).read(Path.of("../question-bank"))) {
            case BankReading.Valid valid -> valid.bank();
            case BankReading.Invalid invalid ->
                throw new AssertionError(invalid.diagnostics().toString());
        };
    }
}
