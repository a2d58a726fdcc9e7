package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Constraints;
import dev.assay.signature.Method;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rounds that ask for a function or a class. */
class CalledRoundTest {
    private static final TestApi API = TestApi.shared();

    private final TestClient candidate = API.somebody();

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.echo(
                "called-echo",
                List.of(
                        TestQuestions.test("open", true, "[\"a\"]", "\"a\""),
                        TestQuestions.test("hidden", false, "[\"b\"]", "\"b\""))));
        API.publish(TestQuestions.called(
                "called-counter",
                new ClassSignature(
                        "Counter",
                        List.of(new Parameter("start", ValueType.Scalar.INT, Constraints.none())),
                        List.of(new Method("next", List.of(), ReturnValue.of(ValueType.Scalar.INT)))),
                List.of(TestQuestions.test("open", true, "[[\"Counter\",[7]],[\"next\",[]]]", "[null,8]"))));
    }

    @Test
    void aFunction_isShownWithItsSignature_aStarterForEachLanguage_andArguments() {
        Reply round = round("called-echo");
        assertThat(round.at("/question/kind").asText()).isEqualTo("function");
        assertThat(round.at("/question/signature").asText()).isEqualTo("echo(text: string): string");
        assertThat(round.at("/question/starters")).hasSize(2);
        assertThat(round.at("/question/starters/python").asText()).contains("def echo(");
        assertThat(round.at("/question/starters/java").asText()).contains("String echo(String text)");
        assertThat(round.at("/question/samples/0/arguments/0/name").asText()).isEqualTo("text");
        assertThat(round.at("/question/samples/0/arguments/0/value").asText()).isEqualTo("\"a\"");
        assertThat(round.at("/question/samples/0/expected").asText()).isEqualTo("\"a\"");
    }

    @Test
    void aClass_isShownWithItsMethods_andSamplesAsCalls() {
        Reply round = round("called-counter");
        assertThat(round.at("/question/kind").asText()).isEqualTo("class");
        assertThat(round.at("/question/signature").asText()).isEqualTo("Counter(start: int)\n    next(): int");
        assertThat(round.at("/question/starters/python").asText()).contains("class Counter");
        assertThat(round.at("/question/samples/0/arguments").findValuesAsText("name"))
                .containsExactly("Counter", "next");
        assertThat(round.at("/question/samples/0/arguments").findValuesAsText("value"))
                .containsExactly("[7]", "[]");
    }

    @Test
    void aLanguageThatNothingCanBeCalledIn_isNotOffered() {
        Reply round = round("called-echo");
        List<String> offered = new ArrayList<>();
        round.at("/question/languages")
                .forEach(language -> offered.add(language.get("id").asText()));
        assertThat(offered).containsExactlyInAnyOrder("java", "python");
        submit(round.id(), Map.of("language", "c", "code", "x", "submission_type", "RUN"))
                .expectProblem(422, "unsupported-language");
    }

    @Test
    void aWholeProgram_hasNoSignature_andNoStarters() {
        API.publish(TestQuestions.sum("called-not"));
        Reply round = round("called-not");
        assertThat(round.at("/question/kind").asText()).isEqualTo("stdio");
        assertThat(round.at("/question/signature").isNull()).isTrue();
        assertThat(round.at("/question/starters")).isEmpty();
        assertThat(round.at("/question/samples/0/arguments").isNull()).isTrue();
    }

    @Test
    void ownInput_isHeldToTheSignature() {
        UUID round = round("called-echo").id();
        run(round, "text").expectProblem(422, "validation-failed");
        run(round, "").expectProblem(422, "validation-failed");
        Reply wrong = run(round, "[5]").expectProblem(422, "validation-failed");
        assertThat(wrong.text()).contains("/custom_input", "text is 5 (expected: a string)");
        UUID id = run(round, " [ \"mine\" ] ").expect(202).id();
        List<JudgeTest> tests = API.judge().claim(JobId.submission(id)).job().tests();
        assertThat(new String(tests.getFirst().input(), UTF_8)).isEqualTo("[\"mine\"]");
    }

    @Test
    void whatWasReturned_isShownBesideWhatWasPrinted() {
        UUID round = round("called-echo").id();
        UUID good = judged(round, new CallResult.Returned("\"a\"", false));
        Reply reply = candidate.get("/api/v1/submissions/" + good).expect(200);
        assertThat(reply.at("/tests/0/returned").asText()).isEqualTo("\"a\"");
        assertThat(reply.at("/tests/0/call_problem").isNull()).isTrue();
        assertThat(reply.at("/tests/0/stdout").asText()).isEqualTo("[\"a\"]");
        assertThat(reply.at("/tests/1").has("returned")).isFalse();
        UUID cut = judged(round, new CallResult.Returned("\"a", true));
        assertThat(candidate
                        .get("/api/v1/submissions/" + cut)
                        .at("/tests/0/returned")
                        .asText())
                .isEqualTo("\"a…");
        UUID bad = judged(round, new CallResult.Unusable("result is 5 (expected: a string)"));
        reply = candidate.get("/api/v1/submissions/" + bad).expect(200);
        assertThat(reply.at("/tests/0/returned").isNull()).isTrue();
        assertThat(reply.at("/tests/0/call_problem").asText()).startsWith("result is 5");
    }

    private UUID judged(UUID round, CallResult call) {
        UUID id = submit(round, TestClient.code("SUBMIT", "x")).expect(202).id();
        API.judge()
                .finish(
                        JobId.submission(id),
                        test -> TestJudge.called(TestJudge.echo(test, Optional.of(Verdict.AC)), call));
        return id;
    }

    private Reply round(String slug) {
        return candidate
                .get("/api/v1/rounds/" + API.runningRound(candidate, slug))
                .expect(200);
    }

    private Reply run(UUID round, String input) {
        return submit(
                round, Map.of("language", "python", "code", "x", "submission_type", "RUN", "custom_input", input));
    }

    private Reply submit(UUID round, Map<String, Object> body) {
        return candidate.create("/api/v1/rounds/" + round + "/submissions", body);
    }
}
