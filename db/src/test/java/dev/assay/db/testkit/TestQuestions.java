package dev.assay.db.testkit;

import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.License;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.CodeTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.question.Question;
import dev.assay.question.Slug;
import dev.assay.question.Task;
import dev.assay.question.TestCase;
import dev.assay.scoring.Scoring;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.Signature;
import dev.assay.signature.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Questions to test with. */
public final class TestQuestions {
    private static final Limits LIMITS = new Limits(1000, 3000, 128, 64);

    private TestQuestions() {}

    /** A bank of these questions. */
    public static Bank bank(String id, Question... questions) {
        License license = new License("CC-BY-4.0", "the authors", Optional.empty());
        List<BankQuestion> entries = Stream.of(questions)
                .map(question -> new BankQuestion(question, license, Optional.empty(), List.of(), Map.of()))
                .toList();
        return new Bank(id, license, Limits.DEFAULT, Map.of(), new Taxonomy(Map.of(), Map.of()), entries);
    }

    /** An easy question about arrays with two samples and one hidden test: add the numbers of a line. */
    public static Question sum(String slug) {
        return question(
                slug,
                Difficulty.EASY,
                List.of("arrays"),
                List.of(
                        test("ex1", true, "1 2\n", "3\n"),
                        test("big", false, "9 9\n", "18\n"),
                        test("ex2", true, "4 4\n", "8\n")));
    }

    /** An easy question about strings, answered by the function {@code echo(text: string): string}. */
    public static Question echo(String slug, List<TestCase> tests) {
        return called(
                slug,
                new FunctionSignature(
                        "echo",
                        List.of(new Parameter("text", ValueType.Scalar.STRING, Constraints.none())),
                        ReturnValue.of(ValueType.Scalar.STRING),
                        Optional.empty()),
                tests);
    }

    /** An easy question that is answered by what the signature says. */
    public static Question called(String slug, Signature signature, List<TestCase> tests) {
        return question(
                slug,
                Difficulty.EASY,
                List.of("strings"),
                new CodeTask(
                        ProgramForm.of(signature),
                        LIMITS,
                        new CheckerSpec("json", Map.of()),
                        Optional.empty(),
                        Scoring.defaults(),
                        List.of("c", "java", "python"),
                        Optional.empty(),
                        tests));
    }

    /** A question whose id follows from its slug. */
    public static Question question(String slug, Difficulty difficulty, List<String> topics, List<TestCase> tests) {
        return question(
                slug,
                difficulty,
                topics,
                CodeTask.stdio(
                        LIMITS,
                        new CheckerSpec("float", Map.of("abs", 1e-6)),
                        List.of("java", "python"),
                        Optional.empty(),
                        tests));
    }

    private static Question question(String slug, Difficulty difficulty, List<String> topics, Task task) {
        return new Question(
                UUID.nameUUIDFromBytes(bytes(slug)),
                new Slug(slug),
                difficulty,
                "Question " + slug,
                "Add the numbers.",
                topics,
                List.of("Acme"),
                List.of("Read the line.", "Add."),
                Optional.of("Read and add."),
                OptionalInt.of(15),
                task);
    }

    public static TestCase test(String id, boolean sample, String input, String expected) {
        return new TestCase(
                id, sample, "basic", bytes(input), bytes(expected), 1.5, Optional.of("why"), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
