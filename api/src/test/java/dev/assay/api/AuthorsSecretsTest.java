package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.CheckerProgram;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.Feedback;
import dev.assay.question.Kind;
import dev.assay.question.MatchPattern;
import dev.assay.question.ProgramForm;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.Rubric;
import dev.assay.question.Task;
import dev.assay.question.TestCase;
import dev.assay.scoring.Aggregate;
import dev.assay.scoring.Scoring;
import dev.assay.scoring.TestGroup;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Method;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A secret is put wherever a question of a kind has room for what candidates must not see; then they look everywhere. */
class AuthorsSecretsTest {
    private static final TestApi API = TestApi.shared();
    private static final String SECRET = "canary";
    private static final List<String> LANGUAGES = List.of("java", "python");
    private static final ReturnValue STRING = ReturnValue.of(ValueType.Scalar.STRING);

    @ParameterizedTest
    @EnumSource
    void noSecretOfAnAuthor_reachesTheCandidate_beforeTheRoundIsOver(Kind kind) {
        API.publish(question(kind));
        TestClient candidate = API.somebody();
        List<Reply> seen = new ArrayList<>();
        Reply interview = candidate.create(
                "/api/v1/interviews",
                Map.of(
                        "type",
                        kind.type(),
                        "difficulty",
                        "EASY",
                        "config",
                        Map.of("num_questions", 1, "questions", List.of(slug(kind)))));
        seen.add(interview.expect(201));
        String address = "/api/v1/interviews/" + interview.id();
        Reply started = candidate.post(address + "/start", Map.of()).expect(200);
        seen.add(started);
        String round = "/api/v1/rounds/" + started.at("/current_round_id").asText();
        seen.add(candidate.get(round).expect(200));
        seen.addAll(kind.isCode() ? handedIn(candidate, round) : answered(candidate, round, kind));
        seen.add(candidate
                .post(round + "/messages", Map.of("content", "What is asked?"))
                .expect(201));
        for (String view : List.of(
                address,
                address + "/rounds",
                round,
                round + "/hints",
                round + "/messages",
                round + "/responses",
                round + "/submissions",
                "/api/v1/interviews")) {
            seen.add(candidate.get(view).expect(200));
        }
        assertThat(seen).allSatisfy(reply -> assertThat(reply.text()).doesNotContain(SECRET));
        assertThat(seen).anySatisfy(reply -> assertThat(reply.text()).contains("What would you do?"));
    }

    private static List<Reply> handedIn(TestClient candidate, String round) {
        Reply submission = candidate
                .create(round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202);
        API.judge().finish(JobId.submission(submission.id()), Verdict.WA);
        String address = "/api/v1/submissions/" + submission.id();
        return List.of(
                submission,
                candidate.get(address).expect(200),
                candidate.get(address + "/events").expect(200));
    }

    private static List<Reply> answered(TestClient candidate, String round, Kind kind) {
        Map<String, String> answer = kind == Kind.MCQ
                ? Map.of("user_answer", "A", "user_explanation", "It seems so.")
                : Map.of("user_explanation", "It seems so.");
        return List.of(candidate.post(round + "/responses", answer).expect(201));
    }

    private static String slug(Kind kind) {
        return "secrets-of-" + kind.word();
    }

    private static Question question(Kind kind) {
        Question plain = TestQuestions.sum(slug(kind));
        return new Question(
                plain.id(),
                plain.slug(),
                plain.difficulty(),
                plain.title(),
                "What would you do?",
                plain.topics(),
                List.of(SECRET + " company"),
                List.of(SECRET + " hint"),
                Optional.of(SECRET + " approach"),
                plain.timeLimitMin(),
                task(kind));
    }

    private static Task task(Kind kind) {
        return switch (kind) {
            case STDIO -> program(new ProgramForm.WholeProgram(), "1\n", SECRET + "\n", "1\n");
            case FUNCTION ->
                program(
                        new ProgramForm.Function(new FunctionSignature("name", List.of(), STRING, Optional.empty())),
                        "[]",
                        "[ ]",
                        "\"one\"");
            case CLASS ->
                program(
                        new ProgramForm.Session(
                                new ClassSignature("Box", List.of(), List.of(new Method("name", List.of(), STRING)))),
                        "[[\"Box\",[]]]",
                        "[[\"Box\",[]],[\"name\",[]]]",
                        "[null]");
            case MCQ ->
                new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "Left", false, SECRET + " why not"),
                                new ChoiceTask.Option("B", "Right", true, SECRET + " why")),
                        ChoiceTask.Explanation.OPTIONAL);
            case SCENARIO, OPEN ->
                new ProseTask(
                        kind,
                        new Rubric(
                                List.of(new Rubric.Point(
                                        SECRET + "-point", SECRET + " text", 2, List.of(new MatchPattern(SECRET)))),
                                List.of(new Rubric.Point(SECRET + "-bonus", SECRET + " bonus", 1, List.of())),
                                List.of(new Rubric.FollowUp(SECRET + "-point", SECRET + " follow-up"))));
        };
    }

    private static CodeTask program(ProgramForm form, String open, String hidden, String answer) {
        return new CodeTask(
                form,
                TestQuestions.sum("limits").requireCode().limits(),
                new CheckerSpec("custom", Map.of("program", "check.py")),
                Optional.of(new CheckerProgram(
                        "check.py", "python", SECRET, new TreeMap<>(Map.of(SECRET + ".py", SECRET)))),
                new Scoring.Groups(
                        List.of(new TestGroup(SECRET, 100, Aggregate.ALL, List.of(), List.of(SECRET + " tag")))),
                LANGUAGES,
                Optional.of(JsonNodeFactory.instance.objectNode().put("optimal_time", SECRET)),
                List.of(
                        test("open", true, open, answer),
                        test(SECRET + "-name", false, hidden, '"' + SECRET + " expected\"")),
                Map.of(),
                Feedback.FULL);
    }

    private static TestCase test(String id, boolean sample, String input, String expected) {
        Optional<String> secret = Optional.of(SECRET + " note");
        return new TestCase(
                id,
                sample,
                sample ? "sample" : SECRET,
                input.getBytes(StandardCharsets.UTF_8),
                expected.getBytes(StandardCharsets.UTF_8),
                1,
                sample ? Optional.of("shown") : Optional.of(SECRET + " explanation"),
                secret);
    }
}
