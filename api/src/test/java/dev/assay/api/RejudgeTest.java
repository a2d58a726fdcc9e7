package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.user.Capability;
import dev.assay.question.Difficulty;
import dev.assay.question.Question;
import dev.assay.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question whose hidden test expected something wrong, and submissions that paid for it. */
class RejudgeTest {
    private static final TestApi API = TestApi.shared();

    private final Database database = new Database(API.dataSource());

    @Test
    void difference_isShownBeforeItIsApplied() {
        Question wrong = question("rejudge-shown", "5\n");
        API.publish(wrong);
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "rejudge-shown");
        UUID submission = submitted(candidate, round);
        API.judge().finish(JobId.submission(submission), Verdict.WA);
        API.publish(question("rejudge-shown", "4\n"));
        TestClient admin = API.admin();
        String path = "/api/v1/questions/" + wrong.id() + "/rejudge";

        assertThat(admin.post(path, Map.of("dry_run", true))
                        .expect(202)
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        admin.post(path, Map.of("dry_run", false)).expect(409);
        API.judge().finish(JobId.rejudge(shadow(submission)), Verdict.AC);

        Reply report = admin.get(path).expect(200);
        assertThat(report.at("/different").asInt()).isEqualTo(1);
        assertThat(report.at("/differences/0/verdict_before").asText()).isEqualTo("WA");
        assertThat(report.at("/differences/0/verdict_after").asText()).isEqualTo("AC");
        assertThat(verdict(candidate, submission)).isEqualTo("WA");

        assertThat(admin.post(path, Map.of("dry_run", false))
                        .expect(200)
                        .at("/applied")
                        .asInt())
                .isEqualTo(1);
        assertThat(verdict(candidate, submission)).isEqualTo("AC");
        admin.post(path, Map.of("dry_run", false)).expect(200);
    }

    @Test
    void authors_mayJudgeOnceMore_andBothStepsAreWrittenDown() {
        Question wrong = question("rejudge-author", "5\n");
        API.publish(wrong);
        TestClient candidate = API.somebody();
        UUID submission = submitted(candidate, API.runningRound(candidate, "rejudge-author"));
        API.judge().finish(JobId.submission(submission), Verdict.WA);
        API.publish(question("rejudge-author", "4\n"));
        TestClient author = API.with(Capability.AUTHOR);
        UUID authorId = author.get("/api/v1/me").id();
        String path = "/api/v1/questions/" + wrong.id() + "/rejudge";

        author.post(path, Map.of("dry_run", true)).expect(202);
        API.judge().finish(JobId.rejudge(shadow(submission)), Verdict.AC);
        Reply report = author.get(path).expect(200);
        author.post(path, Map.of("dry_run", false)).expect(200);

        assertThat(verdict(candidate, submission)).isEqualTo("AC");
        assertThat(report.text())
                .doesNotContain(candidate.get("/api/v1/me").id().toString(), "print(1)");
        Reply log = API.admin().get("/api/v1/audit?actor=" + authorId).expect(200);
        assertThat(log.json().path("items").findValuesAsText("action"))
                .contains("question.rejudged", "question.rejudge-asked-for");
        author.get("/api/v1/admin/submissions/" + submission).expectProblem(403, "forbidden");
    }

    @Test
    void interviewersAndStrangers_mayNotJudgeOnceMore() {
        Question question = question("rejudge-others", "4\n");
        API.publish(question);
        String path = "/api/v1/questions/" + question.id() + "/rejudge";
        for (TestClient other : List.of(API.with(Capability.INTERVIEWER), API.somebody())) {
            other.post(path, Map.of()).expectProblem(403, "forbidden");
            other.post(path, Map.of("dry_run", false)).expectProblem(403, "forbidden");
            other.get(path).expectProblem(403, "forbidden");
        }
        API.anonymous().post(path, Map.of()).expectProblem(401, "unauthenticated");
        API.anonymous().get(path).expectProblem(401, "unauthenticated");
    }

    @Test
    void unknownVersion_isNotFound() {
        Question question = question("rejudge-unknown", "4\n");
        API.publish(question);
        API.admin()
                .post("/api/v1/questions/" + question.id() + "/rejudge", Map.of("version", 7))
                .expect(404);
    }

    private static Question question(String slug, String expected) {
        return TestQuestions.question(
                slug,
                Difficulty.EASY,
                List.of("arrays"),
                List.of(
                        TestQuestions.test("open", true, "1 2\n", "3\n"),
                        TestQuestions.test("hidden", false, "1 3\n", expected)));
    }

    private static UUID submitted(TestClient candidate, UUID round) {
        return candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
    }

    private static String verdict(TestClient candidate, UUID submission) {
        return candidate
                .get("/api/v1/submissions/" + submission)
                .expect(200)
                .at("/verdict")
                .asText();
    }

    private UUID shadow(UUID submission) {
        return database.transact(connection -> Statements.first(
                        connection,
                        "SELECT id FROM rejudged_submissions WHERE submission_id = ?",
                        row -> row.uuid("id"),
                        submission))
                .orElseThrow();
    }
}
