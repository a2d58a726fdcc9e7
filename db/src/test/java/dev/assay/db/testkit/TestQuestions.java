package dev.assay.db.testkit;

import dev.assay.checker.CheckerSpec;
import dev.assay.question.CodeTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Limits;
import dev.assay.question.Question;
import dev.assay.question.Slug;
import dev.assay.question.TestCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Questions to test with. */
public final class TestQuestions {
    private TestQuestions() {}

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

    /** A question whose id follows from its slug. */
    public static Question question(String slug, Difficulty difficulty, List<String> topics, List<TestCase> tests) {
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
                CodeTask.stdio(
                        new Limits(1000, 3000, 128, 64),
                        new CheckerSpec("float", Map.of("abs", 1e-6)),
                        List.of("java", "python"),
                        Optional.empty(),
                        tests));
    }

    public static TestCase test(String id, boolean sample, String input, String expected) {
        return new TestCase(
                id, sample, "basic", bytes(input), bytes(expected), 1.5, Optional.of("why"), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
