package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccommodationTest {
    private static final TestApi API = TestApi.shared();
    private TestClient candidate;
    private String ofCandidate;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("accommodation-sum"));
    }

    @BeforeEach
    void signIn() {
        candidate = API.somebody();
        ofCandidate =
                "/api/v1/admin/users/" + candidate.get("/api/v1/me").at("/id").asText() + "/accommodations";
    }

    private static TestClient admin() {
        TestClient admin = API.somebody();
        API.service(Users.class)
                .setRole(UUID.fromString(admin.get("/api/v1/me").at("/id").asText()), UserRole.ADMIN);
        return admin;
    }

    private Duration limitOf(String mode) {
        UUID id = candidate
                .create(
                        "/api/v1/interviews",
                        Map.of(
                                "type",
                                "DSA",
                                "difficulty",
                                "EASY",
                                "config",
                                Map.of("questions", List.of("accommodation-sum"), "time_limit_min", 60, "mode", mode)))
                .expect(201)
                .id();
        Reply started =
                candidate.post("/api/v1/interviews/" + id + "/start", "{}").expect(200);
        return Duration.between(
                API.clock().instant(), Instant.parse(started.at("/deadline_at").asText()));
    }

    @Test
    void whatCandidatesSetThemselves_holdsForPracticeAlone() {
        assertThat(candidate
                        .get("/api/v1/me/accommodations")
                        .expect(200)
                        .at("/time_multiplier")
                        .asDouble())
                .isEqualTo(1);
        candidate
                .put("/api/v1/me/accommodations", Map.of("time_multiplier", 3.5), "If-Match", "\"v0\"")
                .expectProblem(422, "validation-failed");
        candidate
                .put("/api/v1/me/accommodations", Map.of("time_multiplier", 1.5))
                .expectProblem(428, "precondition-required");
        candidate
                .put("/api/v1/me/accommodations", Map.of("time_multiplier", 1.5), "If-Match", "\"v0\"")
                .expect(200);
        candidate
                .put("/api/v1/me/accommodations", Map.of("time_multiplier", 2.5), "If-Match", "\"v0\"")
                .expectProblem(412, "stale-version");
        assertThat(limitOf("PRACTICE")).isEqualTo(Duration.ofMinutes(90));
        assertThat(limitOf("ASSESS")).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void whatTheStaffSets_holdsForEverything_andForWhatIsRunning() {
        candidate.get(ofCandidate).expectProblem(403, "forbidden");
        UUID running = candidate
                .create(
                        "/api/v1/interviews",
                        Map.of(
                                "type",
                                "DSA",
                                "difficulty",
                                "EASY",
                                "config",
                                Map.of("questions", List.of("accommodation-sum"), "time_limit_min", 20)))
                .id();
        candidate.post("/api/v1/interviews/" + running + "/start", "{}").expect(200);
        Instant start = API.clock().instant();
        API.clock().pass(Duration.ofMinutes(10));
        TestClient admin = admin();
        admin.put(ofCandidate, Map.of("time_multiplier", 1.25), "If-Match", "\"v0\"")
                .expect(200);
        assertThat(candidate
                        .get("/api/v1/interviews/" + running)
                        .at("/deadline_at")
                        .asText())
                .isEqualTo(start.plus(Duration.ofMinutes(25)).toString());
        assertThat(admin.get(ofCandidate).at("/time_multiplier").asDouble()).isEqualTo(1.25);
        Reply noted = admin.get("/api/v1/audit?action=accommodations.changed-by-admin&subject="
                + candidate.get("/api/v1/me").at("/id").asText());
        assertThat(noted.at("/items")).hasSize(1);
        assertThat(noted.at("/items/0/detail/running").asText()).isEqualTo("1");
        assertThat(noted.text()).doesNotContain("1.25");
        assertThat(limitOf("ASSESS")).isEqualTo(Duration.ofMinutes(75));
        admin.put("/api/v1/admin/users/" + UUID.randomUUID() + "/accommodations", Map.of(), "If-Match", "\"v0\"")
                .expectProblem(404, "not-found");
    }
}
