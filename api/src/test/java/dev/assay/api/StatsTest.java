package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsTest {
    private static final TestApi API = TestApi.shared();

    private final TestClient candidate = API.somebody();

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("counted-sum"));
    }

    /** An interview of three minutes with a submission. */
    private void complete(Verdict verdict) {
        UUID round = API.runningRound(candidate, "counted-sum");
        UUID submission = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        String interview =
                candidate.get("/api/v1/rounds/" + round).at("/interview_id").asText();
        API.clock().pass(Duration.ofMinutes(3));
        candidate
                .post("/api/v1/interviews/" + interview + "/complete", Map.of())
                .expect(200);
        API.judge().finish(JobId.submission(submission), verdict);
        API.sweep();
        API.sweep();
        assertThat(candidate
                        .get("/api/v1/interviews/" + interview)
                        .at("/status")
                        .asText())
                .isEqualTo("COMPLETED");
    }

    private JsonNode days(String query) {
        return candidate.get("/api/v1/me/stats/daily" + query).expect(200).at("/items");
    }

    private static LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(API.clock().instant(), zone);
    }

    @Test
    void anInterviewThatIsCompleted_countsForItsDay_onceItIsJudged() {
        assertThat(days("")).isEmpty();
        complete(Verdict.AC);
        complete(Verdict.WA);
        Reply stats = candidate.get("/api/v1/me/stats/daily").expect(200);
        assertThat(stats.at("/items/0/interviews_completed").asInt()).isPositive();
        assertThat(stats.json().path("items").findValuesAsText("interviews_completed").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(2);
        assertThat(stats.at("/items/0/dsa_count").asInt()).isPositive();
        assertThat(stats.at("/items/0/topics_practiced"))
                .hasSameSizeAs(TestQuestions.sum("counted-sum").topics());
        assertThat(stats.json().path("items").findValuesAsText("time_spent_min").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(6);
        Reply streak = candidate.get("/api/v1/me/streak").expect(200);
        assertThat(streak.at("/current_days").asInt()).isPositive();
        assertThat(streak.at("/today").asText()).isEqualTo(today(ZoneOffset.UTC).toString());
        API.somebody().get("/api/v1/me/streak").expect(200);
    }

    @Test
    void days_areAskedForByDate_upToAYear() {
        complete(Verdict.AC);
        LocalDate today = today(ZoneOffset.UTC);
        assertThat(days("?from=" + today.minusDays(365) + "&to=" + today)).isNotEmpty();
        assertThat(days("?from=" + today.plusDays(1) + "&to=" + today.plusDays(9)))
                .isEmpty();
        assertThat(days("?to=" + today.minusDays(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "to=2026-02-30",
                "from=2026-01-02&to=2026-01-01",
                "from=2024-01-01&to=2026-01-01",
                "to=0001-01-01",
                "from=%2B999999999-12-31"
            })
    void aRangeThatIsNone_is422(String query) {
        Reply refused = candidate.get("/api/v1/me/stats/daily?" + query).expectProblem(422, "validation-failed");
        assertThat(List.of("from", "to"))
                .contains(refused.at("/errors/0/pointer").asText());
    }

    @Test
    void nobody_seesTheDaysOfSomebody() {
        API.anonymous().get("/api/v1/me/stats/daily").expectProblem(401, "unauthenticated");
        API.anonymous().get("/api/v1/me/streak").expectProblem(401, "unauthenticated");
    }
}
