package dev.assay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.checker.CheckerSpec;
import dev.assay.image.Image;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final String RUBRIC = "{\"time\": \"O(n)\", \"insights\": [\"one\", \"two\"]}";

    /** The parts tests vary; the others are always the same. */
    private record Draft(
            String title,
            List<String> topics,
            List<String> hints,
            String rubric,
            CheckerSpec checker,
            List<TestCase> tests) {
        Question question() {
            return new Question(
                    new UUID(1, 2),
                    new Slug("echo"),
                    Difficulty.EASY,
                    title,
                    "Print the line.",
                    topics,
                    List.of(),
                    hints,
                    Optional.empty(),
                    OptionalInt.of(10),
                    CodeTask.stdio(Limits.DEFAULT, checker, List.of("python"), Optional.of(json(rubric)), tests));
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Draft draft() {
        return new Draft(
                "Echo", List.of("a", "b"), List.of("h"), RUBRIC, CheckerSpec.defaults(), List.of(test("1", "x")));
    }

    private static TestCase test(String id, String input) {
        return new TestCase(id, true, "basic", bytes(input), bytes("y"), 1, Optional.empty(), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void contentHash_staysTheSameFromReleaseToRelease() {
        assertThat(draft().question().contentHash())
                .isEqualTo(draft().question().contentHash())
                .isEqualTo("eae653fd040758217435eed9aaef707eb5018c4be58d649de33fba83b4e345f4");
    }

    @Test
    void contentHash_ignoresTheOrderOfKeys() {
        Draft draft = draft();
        Draft other = new Draft(
                draft.title,
                draft.topics,
                draft.hints,
                "{\"insights\": [\"one\", \"two\"], \"time\": \"O(n)\"}",
                draft.checker,
                draft.tests);
        assertThat(other.question().contentHash()).isEqualTo(draft.question().contentHash());
    }

    @Test
    void contentHash_changesWithEveryPart() {
        Draft d = draft();
        Set<String> hashes = new HashSet<>();
        List<Draft> drafts = List.of(
                d,
                new Draft("Echoes", d.topics, d.hints, d.rubric, d.checker, d.tests),
                new Draft(d.title, List.of("ab"), d.hints, d.rubric, d.checker, d.tests),
                new Draft(d.title, List.of("b", "a"), d.hints, d.rubric, d.checker, d.tests),
                new Draft(d.title, List.of("a", "b", "h"), List.of(), d.rubric, d.checker, d.tests),
                new Draft(d.title, d.topics, d.hints, "{}", d.checker, d.tests),
                new Draft(d.title, d.topics, d.hints, "{\"time\": 1}", d.checker, d.tests),
                new Draft(d.title, d.topics, d.hints, "{\"time\": \"1\"}", d.checker, d.tests),
                new Draft(d.title, d.topics, d.hints, d.rubric, new CheckerSpec("line", Map.of()), d.tests),
                new Draft(d.title, d.topics, d.hints, d.rubric, d.checker, List.of()),
                new Draft(d.title, d.topics, d.hints, d.rubric, d.checker, List.of(test("2", "x"))),
                new Draft(d.title, d.topics, d.hints, d.rubric, d.checker, List.of(test("1", "X"))));
        drafts.forEach(draft -> hashes.add(draft.question().contentHash()));
        assertThat(hashes).hasSameSizeAs(drafts);
    }

    private static Question with(CodeTask task, List<Image> images) {
        Question plain = draft().question();
        return new Question(
                plain.id(),
                plain.slug(),
                plain.difficulty(),
                plain.title(),
                plain.statement(),
                plain.topics(),
                plain.companies(),
                plain.hints(),
                plain.approach(),
                plain.timeLimitMin(),
                task,
                images);
    }

    private static CodeTask with(Map<String, String> starters, Feedback feedback) {
        CodeTask task = draft().question().requireCode();
        return new CodeTask(
                task.form(),
                task.limits(),
                task.checker(),
                task.checkerProgram(),
                task.scoring(),
                task.languages(),
                task.rubric(),
                task.tests(),
                starters,
                feedback);
    }

    private static Image image(String name, String digit) {
        return new Image(name, ImageFormat.PNG, digit.repeat(64), new ImageSize(1, 1));
    }

    @Test
    void contentHash_changesWithWhatCandidatesAreShownBesides() {
        CodeTask plain = draft().question().requireCode();
        List<Question> questions = List.of(
                with(plain, List.of()),
                with(with(Map.of("python", "# a\n"), Feedback.FULL), List.of()),
                with(with(Map.of("python", "# b\n"), Feedback.FULL), List.of()),
                with(with(Map.of(), Feedback.VERDICT_ONLY), List.of()),
                with(plain, List.of(image("a.png", "1"))),
                with(plain, List.of(image("b.png", "1"))),
                with(plain, List.of(image("a.png", "2"))),
                with(plain, List.of(image("a.png", "1"), image("b.png", "1"))));
        assertThat(questions).extracting(Question::contentHash).doesNotHaveDuplicates();
        assertThat(questions.getFirst().contentHash())
                .isEqualTo(draft().question().contentHash());
    }

    @Test
    void statement_showsImagesWhereTheReaderFindsThem() {
        CodeTask task = draft().question().requireCode();
        Question plain = with(task, List.of(image("a.png", "1")));
        Question question = new Question(
                plain.id(),
                plain.slug(),
                plain.difficulty(),
                plain.title(),
                "![A](assets/a.png) ![B](assets/b.png)",
                plain.topics(),
                plain.companies(),
                plain.hints(),
                plain.approach(),
                plain.timeLimitMin(),
                task,
                plain.images());
        assertThat(question.statement(image -> "/images/" + image.sha256()))
                .isEqualTo("![A](/images/" + "1".repeat(64) + ") ![B](assets/b.png)");
    }

    @Test
    void starterInALanguageThatIsNotOffered_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Map.of("java", "x"), Feedback.FULL))
                .withMessageContaining("starters in [java]");
    }

    @Test
    void testsWithOneId_areRefused() {
        Draft d = draft();
        Draft twice =
                new Draft(d.title, d.topics, d.hints, d.rubric, d.checker, List.of(test("1", "a"), test("1", "b")));
        assertThatIllegalArgumentException()
                .isThrownBy(twice::question)
                .withMessage("test id \"1\" is used twice (expected: distinct ids)");
    }

    @Test
    void blankTitle_isRefused() {
        Draft d = draft();
        assertThatIllegalArgumentException()
                .isThrownBy(new Draft(" ", d.topics, d.hints, d.rubric, d.checker, d.tests)::question)
                .withMessage("title \" \" (expected: 1 to 200 characters, not blank)");
    }

    @Test
    void testCases_areEqualByTheirBytes() {
        assertThat(test("1", "x")).isEqualTo(test("1", "x")).hasSameHashCodeAs(test("1", "x"));
        assertThat(test("1", "x")).isNotEqualTo(test("1", "y"));
    }

    @Test
    void weightThatIsNotAboveZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestCase(
                        "1", true, "g", bytes(""), bytes(""), Double.NaN, Optional.empty(), Optional.empty()))
                .withMessage("weight NaN of test 1 (expected: a number above 0)");
    }

    @Test
    void slug_isLowerCaseWordsJoinedByHyphens() {
        assertThat(new Slug("two-sum")).hasToString("two-sum");
        for (String bad : List.of("", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "a/b", "x".repeat(81))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Slug(bad))
                    .withMessageStartingWith("slug \"" + bad + "\" (expected: ");
        }
    }

    @Test
    void limits_haveDefaultsAndRanges() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(1000, 3000, 256, 256));
        refused(() -> new Limits(49, 3000, 256, 256), "cpu_ms 49 (expected: 50 to 30000)");
        refused(() -> new Limits(30_001, 60_000, 256, 256), "cpu_ms 30001 (expected: 50 to 30000)");
        refused(() -> new Limits(50, 99, 256, 256), "wall_ms 99 (expected: 100 to 60000)");
        refused(() -> new Limits(1000, 999, 256, 256), "wall_ms 999 (expected: at least cpu_ms, 1000)");
        refused(() -> new Limits(1000, 3000, 1025, 256), "memory_mb 1025 (expected: 16 to 1024)");
        refused(() -> new Limits(1000, 3000, 256, 0), "output_kb 0 (expected: 1 to 16384)");
    }

    private static void refused(Runnable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessage(message);
    }
}
