package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.TestReceiver.Received;
import dev.assay.api.delivery.RetrySchedule;
import dev.assay.api.delivery.WebhookLoop;
import dev.assay.api.delivery.WebhookPump;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.JobId;
import dev.assay.db.outbox.OutboxNews;
import dev.assay.db.queue.ProgressHints;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest {
    private static final TestApi API = TestApi.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ALL =
            List.of("interview.completed", "interview.abandoned", "submission.judged", "question.published");

    private final String email = TestApi.email();
    private final TestReceiver receiver = new TestReceiver();
    private TestClient admin = API.admin(email);

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("hook-sum"));
    }

    @AfterEach
    void close() {
        receiver.close();
        nobodyElseIsTold();
    }

    @BeforeEach
    void nobodyElseIsTold() {
        new Database(API.dataSource())
                .transact(connection -> Statements.update(connection, "DELETE FROM webhook_endpoints"));
    }

    private Reply create(List<String> types) {
        return admin.create("/api/v1/webhooks", Map.of("url", receiver.url(), "event_types", types))
                .expect(201);
    }

    private String path(Reply webhook) {
        return "/api/v1/webhooks/" + webhook.id();
    }

    private Reply change(Reply webhook, Map<String, Object> patch) {
        return admin.change(
                "PATCH",
                path(webhook),
                patch,
                "If-Match",
                admin.get(path(webhook)).header("etag"));
    }

    private List<JsonNode> deliveries(Reply webhook) {
        JsonNode items = admin.get(path(webhook) + "/deliveries").expect(200).at("/items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private Reply detail(Reply webhook, Received received) {
        return admin.get(path(webhook) + "/deliveries/" + received.id()).expect(200);
    }

    /** Lets everything travel that is due, until what is awaited has come. */
    private static void pump(BooleanSupplier awaited) throws InterruptedException {
        WebhookPump pump = API.service(WebhookPump.class);
        Instant end = Instant.now().plus(PATIENCE);
        do {
            assertThat(Instant.now()).isBefore(end);
            int begun = pump.step();
            while (pump.underWay() > 0) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(10);
            }
            if (begun == 0) {
                Thread.sleep(20);
            }
        } while (!awaited.getAsBoolean());
    }

    private void pump(int requests) throws InterruptedException {
        pump(() -> receiver.received().size() >= requests);
        assertThat(receiver.received()).hasSize(requests);
    }

    private void pass(Duration time) {
        API.clock().pass(time);
        admin = API.login(email);
    }

    private UUID interview(TestClient candidate) {
        return candidate
                .create("/api/v1/interviews", TestClient.interviewOn("hook-sum"))
                .expect(201)
                .id();
    }

    private UUID ended(TestClient candidate, String how) {
        UUID id = interview(candidate);
        candidate.post("/api/v1/interviews/" + id + "/start", "{}").expect(200);
        candidate.post("/api/v1/interviews/" + id + "/" + how, "{}").expect(200);
        return id;
    }

    @Test
    void onlyAdministrators_haveWebhooks() {
        Reply webhook = create(ALL);
        TestClient somebody = API.somebody();
        for (String path : List.of("/api/v1/webhooks", path(webhook), path(webhook) + "/deliveries")) {
            somebody.get(path).expectProblem(403, "forbidden");
            API.anonymous().get(path).expectProblem(401, "unauthenticated");
        }
        somebody.create("/api/v1/webhooks", Map.of("url", receiver.url(), "event_types", ALL))
                .expectProblem(403, "forbidden");
        somebody.post(path(webhook) + "/rotate-secret", "{}").expectProblem(403, "forbidden");
        somebody.post(path(webhook) + "/test", "{}").expectProblem(403, "forbidden");
        somebody.change("DELETE", path(webhook), null, "If-Match", "\"v1\"").expectProblem(403, "forbidden");
    }

    @Test
    void aWebhook_isMadeReadChangedAndDeleted_andItsSecretIsSeenOnce() {
        Reply made = create(List.of("question.published", "interview.completed"));
        assertThat(made.header("location")).isEqualTo(path(made));
        assertThat(made.at("/secret").asText()).startsWith("whsec_");
        assertThat(made.at("/event_types").toString()).isEqualTo("[\"interview.completed\",\"question.published\"]");
        Reply read = admin.get(path(made)).expect(200);
        assertThat(read.header("etag")).isEqualTo(made.header("etag"));
        assertThat(read.at("/secret").isNull()).isTrue();
        assertThat(read.at("/active").asBoolean()).isTrue();
        admin.get(path(made), "If-None-Match", read.header("etag")).expect(304);

        admin.change("PATCH", path(made), Map.of("active", false)).expectProblem(428, "precondition-required");
        Reply changed = change(made, Map.of("active", false, "description", "for the dashboard"))
                .expect(200);
        assertThat(changed.at("/disabled_reason").asText()).isEqualTo("BY_HAND");
        assertThat(changed.at("/description").asText()).isEqualTo("for the dashboard");
        admin.change("PATCH", path(made), Map.of("active", true), "If-Match", read.header("etag"))
                .expectProblem(412, "stale-version");
        admin.change("DELETE", path(made), null).expectProblem(428, "precondition-required");
        admin.change("DELETE", path(made), null, "If-Match", changed.header("etag"))
                .expect(204);
        admin.get(path(made)).expectProblem(404, "not-found");
        admin.get(path(made) + "/deliveries").expectProblem(404, "not-found");
    }

    @Test
    void theSameRequestTwice_makesOneWebhook_andTheSecretIsNotKeptForTheSecondAnswer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("url", receiver.url(), "event_types", ALL);
        Reply first =
                admin.post("/api/v1/webhooks", body, "Idempotency-Key", key).expect(201);
        Reply second =
                admin.post("/api/v1/webhooks", body, "Idempotency-Key", key).expect(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.at("/secret").isNull()).isTrue();
        String rotation = UUID.randomUUID().toString();
        Reply rotated = admin.post(path(first) + "/rotate-secret", "{}", "Idempotency-Key", rotation)
                .expect(200);
        Reply again = admin.post(path(first) + "/rotate-secret", "{}", "Idempotency-Key", rotation)
                .expect(200);
        assertThat(again.header("etag")).isEqualTo(rotated.header("etag"));
        assertThat(again.at("/secret").isNull()).isTrue();
        assertThat(secretsAtRest())
                .doesNotContain(
                        first.at("/secret").asText(), rotated.at("/secret").asText());
    }

    /** All that the tables say where an answer or an action might be kept. */
    private static String secretsAtRest() {
        return new Database(API.dataSource())
                .transact(connection -> String.join(
                        "\n",
                        Statements.list(
                                connection,
                                "SELECT convert_from(response_body, 'UTF8') AS line FROM idempotency_records"
                                        + " WHERE response_body IS NOT NULL"
                                        + " UNION ALL SELECT detail::text FROM audit_log"
                                        + " UNION ALL SELECT encode(secret, 'escape') FROM webhook_endpoints",
                                row -> row.text("line"))));
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/, not-public",
        "https://169.254.169.254/latest, not-public",
        "https://[::1]:8443/, not-public",
        "http://1.1.1.1/, wrong-scheme",
        "ftp://1.1.1.1/, wrong-scheme",
        "nonsense, wrong-scheme",
        "https://no such host/, malformed",
        "https://user:password@1.1.1.1/, malformed",
        "https://nobody.invalid/, unknown-host"
    })
    void anAddressThatMayNotBeConnectedTo_isRefused(String url, String code) {
        Reply refused = admin.create("/api/v1/webhooks", Map.of("url", url, "event_types", ALL))
                .expectProblem(422, "validation-failed");
        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/url");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo(code);
        Reply webhook = create(ALL);
        change(webhook, Map.of("url", url)).expectProblem(422, "validation-failed");
    }

    @Test
    void everyBrokenRule_isNamed() {
        Reply refused = admin.create(
                        "/api/v1/webhooks",
                        Map.of("event_types", List.of("feedback.ready"), "description", "x".repeat(256)))
                .expectProblem(422, "validation-failed");
        assertThat(refused.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/url", "/description", "/event_types");
        admin.create("/api/v1/webhooks", Map.of("url", receiver.url(), "event_types", List.of()))
                .expectProblem(422, "validation-failed");
        for (String words : List.of("a\0b", "two\nlines")) {
            admin.create("/api/v1/webhooks", Map.of("url", receiver.url(), "event_types", ALL, "description", words))
                    .expectProblem(422, "validation-failed");
        }
        admin.create("/api/v1/webhooks", Map.of("url", receiver.url() + "\u00fc".repeat(1000), "event_types", ALL))
                .expectProblem(422, "validation-failed");
        admin.create("/api/v1/webhooks", Map.of("url", receiver.url(), "secret", "mine"))
                .expectProblem(422, "validation-failed");
        admin.post(path(create(ALL)) + "/rotate-secret", Map.of("overlap_hours", 169))
                .expectProblem(422, "validation-failed");
    }

    @Test
    void webhooks_areListedPageByPage() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(create(ALL).id());
            API.clock().pass(Duration.ofMillis(1));
        }
        Reply first = admin.get("/api/v1/webhooks?limit=2").expect(200);
        String cursor = first.at("/next_cursor").asText();
        Reply second = admin.get("/api/v1/webhooks?limit=2&cursor=" + cursor).expect(200);
        List<String> seen = new ArrayList<>(first.json().path("items").findValuesAsText("id"));
        seen.addAll(second.json().path("items").findValuesAsText("id"));
        assertThat(seen)
                .containsExactlyElementsOf(made.stream().map(UUID::toString).toList());
        assertThat(second.at("/next_cursor").isNull()).isTrue();
        assertThat(first.text()).doesNotContain("whsec_");
    }

    @Test
    void whatHappensToAnInterview_arrivesSigned_inOrder_withoutCode() throws Exception {
        Reply webhook = create(ALL);
        String secret = webhook.at("/secret").asText();
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "hook-sum");
        Reply submitted = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print('my own words')"))
                .expect(202);
        API.judge().finish(JobId.submission(submitted.id()), Verdict.WA);
        String interview =
                candidate.get("/api/v1/rounds/" + round).at("/interview_id").asText();
        candidate.post("/api/v1/interviews/" + interview + "/complete", "{}").expect(200);

        pump(2);

        assertThat(receiver.received())
                .allSatisfy(
                        received -> assertThat(received.isSignedWith(secret)).isTrue())
                .allSatisfy(received -> assertThat(received.body()).doesNotContain("my own words", "print"));
        Received judged = receiver.received().getFirst();
        assertThat(judged.type()).isEqualTo("submission.judged");
        assertThat(judged.data("submission_id")).isEqualTo(submitted.id().toString());
        assertThat(judged.data("verdict")).isEqualTo("WA");
        assertThat(judged.data("question")).isEqualTo("hook-sum");
        Received completed = receiver.received().getLast();
        assertThat(completed.type()).isEqualTo("interview.completed");
        assertThat(completed.data("interview_id")).isEqualTo(interview);
        assertThat(completed.data("user_id"))
                .isEqualTo(candidate.get("/api/v1/me").id().toString());
        assertThat(completed.timestamp())
                .isEqualTo(Long.toString(API.clock().instant().getEpochSecond()));
        assertThat(completed.id()).isNotEqualTo(judged.id());
        assertThat(deliveries(webhook))
                .hasSize(2)
                .allMatch(one -> one.path("status").asText().equals("DELIVERED"));
    }

    @Test
    void anEndpointHearsOnlyOfWhatItWants() throws Exception {
        create(List.of("interview.abandoned", "question.published"));
        TestClient candidate = API.somebody();
        ended(candidate, "complete");
        UUID abandoned = ended(candidate, "abandon");
        API.publish(TestQuestions.sum("hook-" + UUID.randomUUID().toString().substring(0, 8)));
        pump(2);
        assertThat(receiver.received().stream().map(Received::type))
                .containsExactlyInAnyOrder("interview.abandoned", "question.published");
        assertThat(receiver.received().stream().map(one -> one.data("interview_id")))
                .contains(abandoned.toString());
    }

    @Test
    void whatFails_isSentAgainLater_theSameAsBefore_andWhatComesAfterWaits() throws Exception {
        Reply webhook = create(ALL);
        receiver.answerType("submission.judged", 500, 302);
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "hook-sum");
        Reply submitted = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202);
        API.judge().finish(JobId.submission(submitted.id()), Verdict.AC);
        String interview =
                candidate.get("/api/v1/rounds/" + round).at("/interview_id").asText();
        candidate.post("/api/v1/interviews/" + interview + "/complete", "{}").expect(200);

        pump(() -> deliveries(webhook).size() == 2 && receiver.received().size() == 1);
        API.clock().pass(Duration.ofSeconds(6));
        pump(2);
        API.clock().pass(Duration.ofSeconds(70));
        pump(4);

        List<Received> received = receiver.received();
        assertThat(received.stream().map(Received::type))
                .containsExactly("submission.judged", "submission.judged", "submission.judged", "interview.completed");
        assertThat(received.subList(0, 3).stream().map(Received::id).distinct()).hasSize(1);
        assertThat(received.subList(0, 3).stream().map(Received::body).distinct())
                .hasSize(1);
        assertThat(received.get(0).timestamp()).isNotEqualTo(received.get(2).timestamp());
        JsonNode log = detail(webhook, received.getFirst()).at("/log");
        assertThat(log.findValuesAsText("status_code")).containsExactly("500", "302", "204");
        assertThat(log.findValuesAsText("answer")).containsExactly("answer 500", "answer 302", "");
        assertThat(log.findValuesAsText("outcome")).containsOnly("ANSWERED");
    }

    @Test
    void anEndpointThatIsGone_isSwitchedOffAtOnce_andAdministratorsAreTold() throws Exception {
        Reply webhook = create(ALL);
        receiver.answer(410);
        ended(API.somebody(), "complete");
        pump(1);
        Reply off = admin.get(path(webhook)).expect(200);
        assertThat(off.at("/active").asBoolean()).isFalse();
        assertThat(off.at("/disabled_reason").asText()).isEqualTo("GONE");
        assertThat(awaitLetter())
                .contains("127.0.0.1", webhook.id().toString(), "410")
                .doesNotContain("canary-of-the-address", "whsec_");
        admin.post(path(webhook) + "/test", "{}").expectProblem(409, "state-conflict");
        ended(API.somebody(), "complete");
        change(webhook, Map.of("active", true)).expect(200);
        UUID later = ended(API.somebody(), "complete");
        pump(2);
        assertThat(receiver.received().getLast().data("interview_id")).isEqualTo(later.toString());
    }

    @Test
    void anEndpointToWhichNothingArrivesForThreeDays_isSwitchedOff_andAdministratorsAreTold() throws Exception {
        Reply webhook = create(ALL);
        receiver.answerAlways(503);
        ended(API.somebody(), "complete");
        pump(1);
        beforeTheLastAttempt();
        pass(Duration.ofDays(2));
        pump(2);

        Reply off = admin.get(path(webhook)).expect(200);
        assertThat(off.at("/disabled_reason").asText()).isEqualTo("EXHAUSTED");
        assertThat(deliveries(webhook).getFirst().path("status").asText()).isEqualTo("FAILED");
        assertThat(awaitLetter()).contains("answered with 503");
        JsonNode noted = admin.get("/api/v1/audit?action=webhook.switched-off&subject=" + webhook.id())
                .at("/items/0");
        assertThat(noted.path("actor_user_id").isNull()).isTrue();
        assertThat(noted.path("subject_type").asText()).isEqualTo("webhook");

        receiver.answerAlways(200);
        change(webhook, Map.of("active", true)).expect(200);
        admin.post(
                        path(webhook) + "/deliveries/"
                                + receiver.received().getFirst().id() + "/redeliver",
                        "{}")
                .expect(202);
        pump(3);
        assertThat(deliveries(webhook).getFirst().path("status").asText()).isEqualTo("DELIVERED");
    }

    /** All attempts but one have been made. */
    private static void beforeTheLastAttempt() {
        new Database(API.dataSource())
                .transact(connection -> Statements.update(
                        connection, "UPDATE webhook_deliveries SET attempt = ?", RetrySchedule.attempts() - 1));
    }

    private String awaitLetter() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (TestMailbox.Received mail : API.mailbox(email).all()) {
                if (mail.subject().equals("A webhook was switched off")) {
                    return mail.text();
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no letter about a webhook");
    }

    @Test
    void aSecretThatIsReplaced_signsBesideTheNewOne_untilItsTimeIsOver() throws Exception {
        Reply webhook = create(ALL);
        String old = webhook.at("/secret").asText();
        Reply rotated = admin.post(path(webhook) + "/rotate-secret", Map.of("overlap_hours", 2))
                .expect(200);
        String fresh = rotated.at("/secret").asText();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(Instant.parse(rotated.at("/former_secret_until").asText()))
                .isEqualTo(API.clock().instant().plus(Duration.ofHours(2)));
        admin.post(path(webhook) + "/test", "{}").expect(202);
        pump(1);
        Received during = receiver.received().getLast();
        assertThat(during.isSignedWith(old)).isTrue();
        assertThat(during.isSignedWith(fresh)).isTrue();
        pass(Duration.ofHours(2));
        admin.post(path(webhook) + "/test", "{}").expect(202);
        pump(2);
        Received after = receiver.received().getLast();
        assertThat(after.isSignedWith(old)).isFalse();
        assertThat(after.isSignedWith(fresh)).isTrue();
        admin.post(path(webhook) + "/rotate-secret", "{}", "If-Match", webhook.header("etag"))
                .expectProblem(412, "stale-version");
    }

    @Test
    void aTest_isSentOnRequest_andAnythingIsSentOnceMoreByHand() throws Exception {
        Reply webhook = create(List.of("question.published"));
        Reply test = admin.post(path(webhook) + "/test", "{}").expect(202);
        assertThat(test.at("/event_type").asText()).isEqualTo("webhook.test");
        pump(1);
        assertThat(receiver.received().getFirst().data("endpoint_id"))
                .isEqualTo(webhook.id().toString());
        assertThat(admin.get(test.header("location")).at("/status").asText()).isEqualTo("DELIVERED");

        admin.post(test.header("location") + "/redeliver", "{}").expect(202);
        pump(2);
        assertThat(receiver.received().get(1).id())
                .isEqualTo(receiver.received().get(0).id());
        assertThat(admin.get(test.header("location")).at("/log")).hasSize(2);
        change(webhook, Map.of("active", false)).expect(200);
        admin.post(test.header("location") + "/redeliver", "{}").expectProblem(409, "state-conflict");
        admin.post(path(webhook) + "/deliveries/" + UUID.randomUUID() + "/redeliver", "{}")
                .expectProblem(404, "not-found");
    }

    @Test
    void deliveries_areListedPageByPage_andFiltered() throws Exception {
        Reply webhook = create(ALL);
        receiver.answer(500);
        for (int i = 0; i < 3; i++) {
            admin.post(path(webhook) + "/test", "{}").expect(202);
            API.clock().pass(Duration.ofMillis(1));
        }
        pump(3);
        String list = path(webhook) + "/deliveries";
        Reply page = admin.get(list + "?limit=2").expect(200);
        assertThat(page.at("/items")).hasSize(2);
        String link = page.header("link");
        assertThat(admin.get(link.substring(1, link.indexOf('>'))).at("/items")).hasSize(1);
        assertThat(admin.get(list + "?status=PENDING").at("/items")).hasSize(1);
        assertThat(admin.get(list + "?status=DELIVERED&event_type=webhook.test").at("/items"))
                .hasSize(2);
        assertThat(admin.get(list + "?event_type=question.published").at("/items"))
                .isEmpty();
        admin.get(list + "?event_type=feedback.ready").expectProblem(422, "validation-failed");
        admin.get(list + "?event_type=%00").expectProblem(422, "validation-failed");
        admin.get(list + "?status=LOST").expectProblem(400, "malformed-request");
        assertThat(admin.get(list + "?status=PENDING")
                        .at("/items/0/next_attempt_at")
                        .isNull())
                .isFalse();
    }

    @Test
    void whatAdministratorsDo_isNoted_withoutAddressesAndSecrets() {
        Reply webhook = create(ALL);
        change(webhook, Map.of("description", "new")).expect(200);
        admin.post(path(webhook) + "/rotate-secret", "{}").expect(200);
        admin.post(path(webhook) + "/test", "{}").expect(202);
        admin.change(
                        "DELETE",
                        path(webhook),
                        null,
                        "If-Match",
                        admin.get(path(webhook)).header("etag"))
                .expect(204);
        Reply log = admin.get("/api/v1/audit?subject=" + webhook.id()).expect(200);
        assertThat(log.json().path("items").findValuesAsText("action"))
                .containsExactlyInAnyOrder(
                        "webhook.created",
                        "webhook.changed",
                        "webhook.secret-rotated",
                        "webhook.tested",
                        "webhook.deleted");
        assertThat(log.text()).contains("127.0.0.1").doesNotContain("canary-of-the-address", "whsec_");
    }

    @Test
    void aCommit_wakesWhoeverSends() throws Exception {
        create(ALL);
        TestClient candidate = API.somebody();
        // Nothing but being woken makes this one look.
        try (WebhookLoop loop = new WebhookLoop(
                API.service(WebhookPump.class),
                API.service(OutboxNews.class),
                API.service(ProgressHints.class),
                Duration.ofDays(1))) {
            loop.start();
            UUID round = API.runningRound(candidate, "hook-sum");
            UUID submitted = candidate
                    .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                    .expect(202)
                    .id();
            API.judge().finish(JobId.submission(submitted), Verdict.AC);
            awaitRequests(1);
            String interview =
                    candidate.get("/api/v1/rounds/" + round).at("/interview_id").asText();
            candidate
                    .post("/api/v1/interviews/" + interview + "/complete", "{}")
                    .expect(200);
            awaitRequests(2);
        }
    }

    private void awaitRequests(int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (receiver.received().size() < count) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
