package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.ChoiceTask;
import dev.assay.question.Question;
import dev.assay.question.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rounds in which nothing is programmed, as their candidates see them. */
class ChoiceRoundTest {
    private static final TestApi API = TestApi.shared();

    @Test
    void round_showsTheOptions_andNothingThatIsSaidOfThem() {
        API.publish(asking(
                "choice-shown",
                new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "Add replicas", false, "canary-why"),
                                new ChoiceTask.Option("B", "Partition", true, "canary-because")),
                        ChoiceTask.Explanation.OPTIONAL)));

        Reply round = round("choice-shown");

        assertThat(round.at("/question/kind").asText()).isEqualTo("mcq");
        assertThat(round.at("/question/options")).hasSize(2);
        assertThat(round.at("/question/options/1/key").asText()).isEqualTo("B");
        assertThat(round.at("/question/options/1/text").asText()).isEqualTo("Partition");
        assertThat(round.at("/question/ask_explanation").asText()).isEqualTo("optional");
        assertThat(round.at("/question/languages")).isEmpty();
        assertThat(round.text()).doesNotContain("canary", "correct", "why", "Read and add.", "Read the line.");
    }

    private static Reply round(String slug) {
        TestClient candidate = API.somebody();
        Reply created = candidate
                .create(
                        "/api/v1/interviews",
                        Map.of(
                                "type",
                                "SYSTEM_DESIGN",
                                "difficulty",
                                "EASY",
                                "config",
                                Map.of("num_questions", 1, "questions", List.of(slug))))
                .expect(201);
        Reply started = candidate
                .post("/api/v1/interviews/" + created.id() + "/start", Map.of())
                .expect(200);
        UUID id = UUID.fromString(started.at("/current_round_id").asText());
        return candidate.get("/api/v1/rounds/" + id).expect(200);
    }

    private static Question asking(String slug, Task task) {
        Question sum = TestQuestions.sum(slug);
        return new Question(
                sum.id(),
                sum.slug(),
                sum.difficulty(),
                sum.title(),
                "What would you do first?",
                sum.topics(),
                sum.companies(),
                sum.hints(),
                Optional.of("canary-approach"),
                sum.timeLimitMin(),
                task);
    }
}
