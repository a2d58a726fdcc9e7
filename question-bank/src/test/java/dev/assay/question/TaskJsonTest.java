package dev.assay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.checker.CheckerSpec;
import dev.assay.scoring.Aggregate;
import dev.assay.scoring.Scoring;
import dev.assay.scoring.TestGroup;
import dev.assay.signature.Alphabet;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Method;
import dev.assay.signature.Parameter;
import dev.assay.signature.Range;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<TestCase> TESTS = List.of(new TestCase(
            "1",
            false,
            "secret",
            "[]".getBytes(StandardCharsets.UTF_8),
            "1".getBytes(StandardCharsets.UTF_8),
            1,
            Optional.empty(),
            Optional.empty()));

    private static CodeTask code(ProgramForm form, CheckerSpec checker, Scoring scoring) {
        return new CodeTask(
                form,
                new Limits(500, 2000, 128, 64, Map.of("python", 900, "java", 700)),
                checker,
                checker.program().map(file -> new CheckerProgram(file, "python", "print()\n")),
                scoring,
                List.of("python", "java"),
                Optional.of(MAPPER.createObjectNode().put("optimal_time", "O(n)")),
                TESTS);
    }

    private static CodeTask withEverything() {
        CodeTask task = code(
                new ProgramForm.WholeProgram(),
                new CheckerSpec("custom", Map.of("program", "check.py")),
                new Scoring.AllTests());
        return new CodeTask(
                task.form(),
                task.limits(),
                task.checker(),
                Optional.of(new CheckerProgram(
                        "check.py", "python", "import a\n", new TreeMap<>(Map.of("a.py", "x\n", "b/c.py", "y\n")))),
                task.scoring(),
                task.languages(),
                task.rubric(),
                task.tests(),
                Map.of("python", "# begin\n"),
                Feedback.RESTRICTED);
    }

    private static FunctionSignature function() {
        Constraints long64 = Constraints.value(Range.of(Long.MIN_VALUE, Long.MAX_VALUE));
        return new FunctionSignature(
                "sorted",
                List.of(
                        new Parameter(
                                "words",
                                ValueType.parse("string[]"),
                                Constraints.none()
                                        .withLength(Range.of(0, 9))
                                        .withEach(Constraints.none().withAlphabet(new Alphabet("a-z")))
                                        .withOrder(Constraints.Order.DISTINCT)),
                        new Parameter("by", ValueType.parse("long"), long64)),
                ReturnValue.VOID,
                Optional.of("words"));
    }

    private static ClassSignature session() {
        return new ClassSignature(
                "Counter",
                List.of(),
                List.of(new Method("add", List.of(), new ReturnValue(ValueType.parse("int"), Constraints.none()))));
    }

    static Stream<Task> tasks() {
        Scoring groups = new Scoring.Groups(List.of(
                new TestGroup("a", 40, Aggregate.MIN, List.of(), List.of("fast")),
                new TestGroup("b", 60, Aggregate.ALL, List.of("a"), List.of())));
        return Stream.of(
                code(new ProgramForm.WholeProgram(), CheckerSpec.defaults(), new Scoring.AllTests()),
                code(
                        new ProgramForm.WholeProgram(),
                        new CheckerSpec("float", Map.of("abs", 1e-9, "case_sensitive", false)),
                        new Scoring.PerTest()),
                code(
                        new ProgramForm.Function(function()),
                        new CheckerSpec("predicate", Map.of("family", "permutation", "items", 0)),
                        groups),
                code(
                        new ProgramForm.Session(session()),
                        new CheckerSpec("custom", Map.of("program", "check.py")),
                        new Scoring.AllTests()),
                withEverything(),
                new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "left", false, "no"),
                                new ChoiceTask.Option("B", "right", true, "yes")),
                        ChoiceTask.Explanation.REQUIRED),
                new ProseTask(Kind.OPEN, rubric()));
    }

    private static Rubric rubric() {
        return new Rubric(
                List.of(new Rubric.Point("cache", "Adds a cache", 2, List.of(new MatchPattern("cach(e|ing)")))),
                List.of(new Rubric.Point("bonus-1", "Warms it", 1, List.of())),
                List.of(new Rubric.FollowUp("cache", "What is asked again and again?")));
    }

    private static JsonNode parsed(Task task) throws JsonProcessingException {
        return MAPPER.readTree(TaskJson.write(task).toString());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void task_comesBackEqual(Task task) throws JsonProcessingException {
        List<TestCase> tests = task instanceof CodeTask ? TESTS : List.of();
        assertThat(TaskJson.read(parsed(task), tests)).isEqualTo(task);
        assertThat(parsed(task).get("kind").asText()).isEqualTo(task.kind().word());
    }

    @Test
    void documentWithoutKindAndScoring_isAWholeProgramOfTheTimeBeforeKinds() throws JsonProcessingException {
        JsonNode old = MAPPER.readTree("""
                {"languages": ["python"], "checker": {"name": "token"},
                 "limits": {"cpu_ms": 1000, "wall_ms": 3000, "memory_mb": 256, "output_kb": 256}}
                """);
        assertThat(TaskJson.read(old, TESTS))
                .isEqualTo(CodeTask.stdio(
                        Limits.DEFAULT, CheckerSpec.defaults(), List.of("python"), Optional.empty(), TESTS));
    }

    @Test
    void whatATaskHasNotGot_isNotWritten() throws JsonProcessingException {
        JsonNode plain = parsed(code(
                new ProgramForm.WholeProgram(),
                new CheckerSpec("custom", Map.of("program", "check.py")),
                new Scoring.AllTests()));
        assertThat(plain.has("starters")).isFalse();
        assertThat(plain.has("feedback")).isFalse();
        assertThat(plain.get("checker_program").has("beside")).isFalse();
    }

    @Test
    void unknownFeedback_isRefused() {
        ObjectNode json = TaskJson.write(withEverything()).put("feedback", "some");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskJson.read(json, TESTS))
                .withMessage("feedback \"some\" (expected: one of full, restricted, verdict_only)");
    }

    @Test
    void unknownKind_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskJson.read(MAPPER.createObjectNode().put("kind", "essay"), List.of()))
                .withMessageStartingWith("kind \"essay\" (expected: one of stdio, function, class, mcq,");
    }

    @Test
    void kinds_decideTypeAndFormat() {
        assertThat(Kind.values()).allMatch(kind -> kind.isCode() == (kind.type() == PracticeType.DSA));
        assertThat(Kind.values())
                .filteredOn(Kind::isCode)
                .extracting(Kind::format)
                .containsOnly(QuestionFormat.OPEN_ENDED);
        assertThat(Kind.MCQ.format()).isEqualTo(QuestionFormat.MCQ);
    }

    @Test
    void patterns_areFoundAnywhereInAnyCaseInLinearTime() {
        assertThat(new MatchPattern("cach(e|ing)").isFoundIn("We add CACHING here."))
                .isTrue();
        assertThat(new MatchPattern("(a+)+$").isFoundIn("a".repeat(100_000) + "b"))
                .isFalse();
        for (String bad : List.of("", "(", "a*", "(?=a)", "(a)\\1", "((a{99}){99}){99}", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MatchPattern(bad))
                    .withMessageContaining("(expected: ");
        }
    }
}
