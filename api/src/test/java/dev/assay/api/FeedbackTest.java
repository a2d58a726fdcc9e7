package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.db.judging.JobId;
import dev.assay.db.queue.Progress;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.Feedback;
import dev.assay.question.Question;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much candidates are told of hidden tests is what the author of the question says. */
class FeedbackTest {
    private static final TestApi API = TestApi.shared();

    @BeforeAll
    static void bank() {
        for (Feedback feedback : Feedback.values()) {
            API.publish(question(feedback));
        }
    }

    private static Question question(Feedback feedback) {
        Question plain = TestQuestions.sum(slug(feedback));
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
                plain.requireCode().with(feedback));
    }

    private static String slug(Feedback feedback) {
        return "feedback-" + feedback.word().replace('_', '-');
    }

    private final TestClient candidate = API.somebody();

    /** What is said of a submission that passes the two samples and fails the hidden test. */
    private record Said(List<JsonNode> views, String stream) {}

    private Said said(Feedback feedback, String type) throws Exception {
        UUID round = API.runningRound(candidate, slug(feedback));
        UUID id = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code(type, "print(1)"))
                .expect(202)
                .id();
        String address = "/api/v1/submissions/" + id;
        JobId job = JobId.submission(id);
        String streamed = streamed(address, job, feedback != Feedback.VERDICT_ONLY || type.equals("RUN"));
        return new Said(
                List.of(
                        candidate.get(address).expect(200).json(),
                        candidate
                                .get("/api/v1/rounds/" + round + "/submissions")
                                .expect(200)
                                .at("/items/0")),
                streamed);
    }

    /** All that the event stream says while it is judged, whether it tells of progress or not. */
    private String streamed(String address, JobId job, boolean tellsProgress) throws Exception {
        try (EventReader reader =
                new EventReader(candidate.request(address + "/events").build())) {
            reader.awaitEvent("submission.queued");
            reader.awaitEvent("submission.compiling", () -> API.judge().hint(job, new Progress.Compiling()));
            Runnable progress = () -> API.judge().hint(job, new Progress.Running(8, 12));
            progress.run();
            if (tellsProgress) {
                reader.awaitEvent("submission.progress", progress);
            }
            API.judge().finish(job, test -> TestJudge.echo(test, Optional.of(test.sample() ? Verdict.AC : Verdict.WA)));
            reader.awaitEvent("submission.finished");
            return reader.text();
        }
    }

    private static List<Boolean> samples(JsonNode view) {
        List<Boolean> samples = new ArrayList<>();
        view.at("/tests").forEach(test -> samples.add(test.at("/sample").asBoolean()));
        return samples;
    }

    @Test
    void fullFeedback_tellsOfEachHiddenTest() throws Exception {
        Said said = said(Feedback.FULL, "SUBMIT");
        assertThat(said.stream()).contains("submission.progress");
        assertThat(said.views()).allSatisfy(view -> {
            assertThat(samples(view)).containsExactlyInAnyOrder(true, false, true);
            assertThat(view.at("/tests_passed").asInt()).isEqualTo(2);
            assertThat(view.at("/points").isInt()).isTrue();
        });
    }

    @Test
    void restrictedFeedback_tellsNumbersAndNoHiddenTest() throws Exception {
        Said said = said(Feedback.RESTRICTED, "SUBMIT");
        assertThat(said.stream()).contains("submission.progress");
        assertThat(said.views()).allSatisfy(view -> {
            assertThat(samples(view)).containsExactly(true, true);
            assertThat(view.at("/tests_passed").asInt()).isEqualTo(2);
            assertThat(view.at("/tests_total").asInt()).isEqualTo(3);
        });
    }

    @Test
    void feedbackOfTheVerdictOnly_tellsNoNumberAnywhere() throws Exception {
        Said said = said(Feedback.VERDICT_ONLY, "SUBMIT");
        assertThat(said.stream()).doesNotContain("progress", "done", "total");
        assertThat(said.views()).allSatisfy(view -> {
            assertThat(view.at("/verdict").asText()).isEqualTo("WA");
            assertThat(samples(view)).containsExactly(true, true);
            for (String number : List.of("/tests_passed", "/tests_total", "/points")) {
                assertThat(view.at(number).isNull()).as(number).isTrue();
            }
        });
    }

    @Test
    void exportOfAPersonsData_tellsNoMoreThanTheSubmission() throws Exception {
        said(Feedback.VERDICT_ONLY, "SUBMIT");
        said(Feedback.VERDICT_ONLY, "RUN");
        said(Feedback.RESTRICTED, "SUBMIT");
        Map<String, String> archive = PersonalTest.archive(PersonalTest.export(candidate));
        JsonNode rows = new ObjectMapper().readTree(archive.get("data/submissions.json"));
        assertThat(rows)
                .extracting(row -> row.path("submission_type").asText() + " "
                        + row.path("tests_passed").asText("null") + " of "
                        + row.path("tests_total").asText("null"))
                .containsExactlyInAnyOrder("SUBMIT null of null", "RUN 2 of 2", "SUBMIT 2 of 3");
    }

    @Test
    void runOnSamples_isToldWhole() throws Exception {
        Said said = said(Feedback.VERDICT_ONLY, "RUN");
        assertThat(said.stream()).contains("submission.progress");
        assertThat(said.views()).allSatisfy(view -> {
            assertThat(samples(view)).containsExactly(true, true);
            assertThat(view.at("/tests_total").asInt()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void round_saysWhatWillBeTold(Feedback feedback) {
        UUID round = API.runningRound(candidate, slug(feedback));
        assertThat(candidate
                        .get("/api/v1/rounds/" + round)
                        .expect(200)
                        .at("/question/feedback")
                        .asText())
                .isEqualTo(feedback.name());
    }
}
