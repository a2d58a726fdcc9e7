package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestWords;
import dev.assay.question.ChoiceTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts, hints, answers and messages. */
class RoundWorkTest {
    private static final TestApi API = TestApi.shared();
    private TestClient candidate;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("work-sum"));
        API.publish(TestWords.choice("work-choice", ChoiceTask.Explanation.REQUIRED));
        API.publish(TestWords.scenario("work-scenario"));
    }

    @BeforeEach
    void signIn() {
        candidate = API.somebody();
    }

    private String round(String type, String slug) {
        return round(type, Map.of("questions", List.of(slug)));
    }

    private String round(String type, Map<String, Object> config) {
        UUID id = candidate
                .create("/api/v1/interviews", Map.of("type", type, "difficulty", "EASY", "config", config))
                .expect(201)
                .id();
        return "/api/v1/rounds/"
                + candidate
                        .post("/api/v1/interviews/" + id + "/start", "{}")
                        .expect(200)
                        .at("/current_round_id")
                        .asText();
    }

    @Test
    void aDraft_isSavedOnTopOfTheRevisionThatWasSeen() {
        String draft = round("DSA", "work-sum") + "/drafts/python";
        candidate.get(draft).expectProblem(404, "not-found");
        candidate.put(draft, Map.of("code", "1")).expectProblem(428, "precondition-required");
        assertThat(candidate
                        .put(draft, Map.of("code", "1"), "If-Match", "\"v0\"")
                        .expect(200)
                        .header("etag"))
                .isEqualTo("\"v1\"");
        candidate.put(draft, Map.of("code", "other"), "If-None-Match", "*").expectProblem(412, "stale-version");
        assertThat(candidate
                        .put(draft, Map.of("code", "2"), "If-Match", "\"v1\"")
                        .expect(200)
                        .at("/revision")
                        .asInt())
                .isEqualTo(2);
        candidate.put(draft, Map.of("code", "2"), "If-Match", "\"v1\"").expect(200);
        candidate.put(draft, Map.of("code", "3"), "If-Match", "\"v1\"").expectProblem(412, "stale-version");
        Reply read = candidate.get(draft).expect(200);
        assertThat(read.at("/code").asText()).isEqualTo("2");
        assertThat(read.header("etag")).isEqualTo("\"v2\"");
        API.somebody().get(draft).expectProblem(404, "not-found");
    }

    @Test
    void aDraft_hasASize_andALanguageOfTheRound() {
        String round = round("DSA", "work-sum");
        candidate
                .put(round + "/drafts/python", Map.of("code", "x".repeat(64 * 1024 + 1)), "If-None-Match", "*")
                .expectProblem(413, "payload-too-large");
        candidate
                .put(round + "/drafts/python", Map.of("code", "a\0b"), "If-None-Match", "*")
                .expectProblem(422, "validation-failed");
        candidate
                .put(round + "/drafts/cobol", Map.of("code", "x"), "If-None-Match", "*")
                .expectProblem(422, "unsupported-language");
        candidate
                .put(round + "/drafts/python", Map.of("code", ""), "If-None-Match", "*")
                .expect(200);
    }

    @Test
    void hints_comeInOrder_andTheirCostIsSaidBefore() {
        String hints = round("DSA", "work-sum") + "/hints";
        Reply before = candidate.get(hints).expect(200);
        assertThat(before.at("/total").asInt()).isEqualTo(2);
        assertThat(before.at("/next_cost").asInt()).isEqualTo(5);
        assertThat(before.text()).doesNotContain("Read the line.");
        candidate.post(hints, Map.of("number", 2)).expectProblem(409, "state-conflict");
        assertThat(candidate.post(hints, "{}").expect(200).at("/items/0/text").asText())
                .isEqualTo("Read the line.");
        assertThat(candidate
                        .post(hints, Map.of("number", 1))
                        .expect(200)
                        .at("/used")
                        .asInt())
                .as("again, at no cost")
                .isEqualTo(1);
        Reply all = candidate.post(hints, "{}").expect(200);
        assertThat(all.at("/cost_so_far").asInt()).isEqualTo(10);
        assertThat(all.at("/next_cost").isNull()).isTrue();
        candidate.post(hints, "{}").expectProblem(409, "state-conflict");

        String none = round("DSA", Map.of("questions", List.of("work-sum"), "hints_allowed", false));
        candidate.post(none + "/hints", "{}").expectProblem(409, "state-conflict");
        assertThat(candidate.get(none + "/hints").at("/total").asInt()).isZero();
    }

    @Test
    void aChoice_isRevised_locked_andThenExplained() {
        String round = round("SYSTEM_DESIGN", "work-choice");
        candidate
                .post(round + "/responses", Map.of("user_answer", "D", "user_explanation", "why"))
                .expectProblem(422, "validation-failed");
        candidate.post(round + "/responses", Map.of("user_answer", "A")).expectProblem(422, "validation-failed");
        UUID first = candidate
                .post(round + "/responses", Map.of("user_answer", "B", "user_explanation", "why"))
                .expect(201)
                .id();
        Reply second = candidate
                .post(round + "/responses", Map.of("user_answer", "A", "user_explanation", "no, this"))
                .expect(201);
        assertThat(second.at("/is_correct").isNull()).isTrue();
        assertThat(second.at("/solution").isNull()).isTrue();
        candidate.post("/api/v1/responses/" + first + "/lock", "{}").expectProblem(409, "state-conflict");
        Reply locked = candidate
                .post("/api/v1/responses/" + second.id() + "/lock", "{}")
                .expect(200);
        assertThat(locked.at("/is_correct").asBoolean(true)).isFalse();
        assertThat(locked.at("/score").asInt(-1)).isZero();
        assertThat(locked.at("/solution/1/is_correct").asBoolean()).isTrue();
        assertThat(locked.at("/solution/1/explanation").asText()).isEqualTo("canary-why B");
        Reply late = candidate
                .post(round + "/responses", Map.of("user_answer", "B", "user_explanation", "sure"))
                .expectProblem(409, "state-conflict");
        assertThat(late.at("/current_state").asText()).isEqualTo("LOCKED");
        assertThat(candidate.get(round + "/responses").at("/items")).hasSize(2);
        API.somebody().get("/api/v1/responses/" + first).expectProblem(404, "not-found");
    }

    @Test
    void anAnswerInWords_isRevised_andNotScoredHere() {
        String round = round("SYSTEM_DESIGN", "work-scenario");
        candidate.post(round + "/responses", Map.of("user_answer", "A")).expectProblem(422, "validation-failed");
        candidate
                .post(round + "/responses", Map.of("user_explanation", "First."))
                .expect(201);
        Reply last = candidate
                .post(round + "/responses", Map.of("user_explanation", "Second."))
                .expect(201);
        assertThat(last.at("/revision").asInt()).isEqualTo(2);
        assertThat(last.at("/score").isNull()).isTrue();
        candidate.post("/api/v1/responses/" + last.id() + "/lock", "{}").expectProblem(409, "state-conflict");
        candidate
                .post(round("DSA", "work-sum") + "/responses", Map.of("user_explanation", "In words."))
                .expectProblem(409, "state-conflict");
    }

    @Test
    void messages_areNumbered_andReadFromWhereOneIs() {
        String messages = round("DSA", "work-sum") + "/messages";
        candidate.post(messages, Map.of("content", " ")).expectProblem(422, "validation-failed");
        candidate.post(messages, Map.of("content", "x".repeat(8 * 1024 + 1))).expectProblem(413, "payload-too-large");
        Reply first = candidate
                .post(messages, Map.of("content", "May I sort?"), "Idempotency-Key", "m1")
                .expect(201);
        assertThat(first.at("/role").asText()).isEqualTo("USER");
        candidate
                .post(messages, Map.of("content", "May I sort?"), "Idempotency-Key", "m1")
                .expect(201);
        candidate.post(messages, Map.of("content", "And hash?")).expect(201);
        assertThat(candidate.get(messages).json().findValuesAsText("seq")).containsExactly("1", "2");
        assertThat(candidate
                        .get(messages + "?after_seq=1")
                        .at("/items/0/content")
                        .asText())
                .isEqualTo("And hash?");
    }

    @Test
    void nothingHidden_isSeenBeforeTheChoiceIsLocked() {
        String choice = round("SYSTEM_DESIGN", "work-choice");
        String scenario = round("SYSTEM_DESIGN", "work-scenario");
        List<String> seen = new ArrayList<>();
        for (String round : List.of(choice, scenario)) {
            Map<String, String> answer = round.equals(choice)
                    ? Map.of("user_answer", "B", "user_explanation", "why")
                    : Map.of("user_explanation", "words");
            seen.add(candidate.post(round + "/responses", answer).expect(201).text());
            seen.add(candidate
                    .post(round + "/messages", Map.of("content", "Hello"))
                    .expect(201)
                    .text());
            for (String view : List.of("", "/responses", "/messages", "/hints", "/submissions")) {
                seen.add(candidate.get(round + view).expect(200).text());
            }
            String interview = "/api/v1/interviews/"
                    + candidate.get(round).at("/interview_id").asText();
            seen.add(candidate.get(interview).expect(200).text());
            seen.add(candidate.get(interview + "/rounds").expect(200).text());
        }
        assertThat(seen)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "canary-", "\"is_correct\":true", "\"is_correct\":false", "rubric", "approach"));
    }
}
