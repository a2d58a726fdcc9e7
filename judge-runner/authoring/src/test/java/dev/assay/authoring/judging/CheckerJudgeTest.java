package dev.assay.authoring.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.authoring.proof.CheckerRules;
import dev.assay.authoring.proof.Trials;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.language.Languages;
import dev.assay.runner.checking.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkers that are built in, shown what they should not accept. */
class CheckerJudgeTest {
    private static final String TESTS = "questions/half/tests/";

    @TempDir
    private Path folder;

    @Test
    void toleranceThatAcceptsEverything_isFound() throws IOException, InterruptedException {
        bank("{name: float, abs: 1}");
        write(TESTS + "bad_outputs/any-nearly.out", "1.6\n");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        TESTS
                                + "bad_outputs/any-nearly.out: the checker accepts this output for test ex1 (expected: it is rejected)"
                                + " [rejects-bad-outputs]",
                        TESTS
                                + "bad_outputs/any-nearly.out: the checker accepts this output for test big (expected: it is rejected)"
                                + " [rejects-bad-outputs]",
                        TESTS
                                + "cases.yaml:1: the checker accepts the answer to test big for test ex1, as it does in all 2 pairs of"
                                + " tests tried (expected: it is rejected) [rejects-other-answers]");
    }

    @Test
    void toleranceThatIsNarrow_isSound() throws IOException, InterruptedException {
        bank("{name: float, abs: 0.01}");
        write(TESTS + "bad_outputs/any-nearly.out", "1.6\n");
        write(TESTS + "bad_outputs/big.out", "2.1\n");
        assertThat(found()).isEmpty();
    }

    private List<String> found() throws IOException, InterruptedException {
        return found(read(folder).getFirst());
    }

    private static List<String> found(BankQuestion question) throws IOException, InterruptedException {
        try (Comparison comparison =
                Comparison.builtIn(question.question().requireCode().checker())) {
            return CheckerRules.check(CheckerJudge.tried(Trials.of(question), comparison)).stream()
                    .map(Diagnostic::toString)
                    .toList();
        }
    }

    private static List<BankQuestion> read(Path bank) {
        return switch (new BankReader(Languages.bundled()).read(bank)) {
            case BankReading.Valid valid -> valid.bank().questions();
            case BankReading.Invalid invalid -> throw new AssertionError(invalid.diagnostics());
        };
    }

    private void bank(String checker) throws IOException {
        write("bank.yaml", "format: 1\nid: own\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        write("topics.yaml", "format: 1\nfamilies:\n  basics: [arithmetic]\n");
        write("questions/half/question.yaml", """
                format: 1
                id: 0b7cf8f0-64f5-4a5c-9a55-0d6b2f9e7a11
                slug: half
                type: DSA
                kind: stdio
                difficulty: EASY
                title: Half
                topics: [arithmetic]
                time_limit_min: 5
                hints: [Divide.]
                checker: %s
                languages: [python]
                """.formatted(checker));
        write("questions/half/statement.md", "Halve.\n\n```input\n3\n```\n\n```output\n1.5\n```\n");
        write("questions/half/solutions/accepted/divides.py", "print(int(input()) / 2)\n");
        write(TESTS + "cases.yaml", """
                - {id: ex1, sample: true, in: "3\\n", expect: "1.5\\n"}
                - {id: big, in: "4\\n", expect: "2.0\\n"}
                """);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
