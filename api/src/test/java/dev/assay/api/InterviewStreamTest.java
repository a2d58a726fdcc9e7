package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewStreamTest {
    private static final TestApi API = TestApi.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private TestClient candidate;
    private UUID interview;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("stream-sum"));
    }

    @BeforeEach
    void create() {
        candidate = API.somebody();
        interview = candidate
                .create("/api/v1/interviews", TestClient.interviewOn("stream-sum"))
                .expect(201)
                .id();
    }

    /** A reader of a stream that stays open. */
    private static final class Reader implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> body;

        Reader(HttpRequest request) {
            try {
                HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
                assertThat(response.statusCode()).isEqualTo(200);
                body = response.body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            Thread.ofVirtual().start(() -> {
                try {
                    body.forEach(lines::add);
                } catch (RuntimeException closed) {
                    lines.add("closed");
                }
            });
        }

        void await(Predicate<String> wanted) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (lines.stream().noneMatch(wanted)) {
                assertThat(Instant.now()).as("so far: " + lines).isBefore(end);
                Thread.sleep(50);
            }
        }

        List<String> events() {
            return lines.stream()
                    .filter(line -> line.startsWith("event: "))
                    .map(line -> line.substring("event: ".length()))
                    .toList();
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id: "))
                    .map(line -> line.substring("id: ".length()))
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    private String path() {
        return "/api/v1/interviews/" + interview + "/events";
    }

    private void move(String move) {
        candidate.post("/api/v1/interviews/" + interview + "/" + move, "{}").expect(200);
    }

    @Test
    void whatHappens_isTold_andWhatWasMissedComesFirst() throws Exception {
        String seen;
        try (Reader reader = new Reader(candidate.request(path()).build())) {
            reader.await(line -> line.equals("retry: 2000"));
            move("start");
            move("pause");
            reader.await(line -> line.equals("event: interview.paused"));
            assertThat(reader.events()).containsExactly("interview.started", "round.started", "interview.paused");
            seen = reader.lastId();
        }
        move("resume");
        UUID round = UUID.fromString(candidate
                .get("/api/v1/interviews/" + interview)
                .at("/current_round_id")
                .asText());
        candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202);
        try (Reader reader =
                new Reader(candidate.request(path(), "Last-Event-ID", seen).build())) {
            reader.await(line -> line.equals("event: submission.queued"));
            assertThat(reader.events()).containsExactly("interview.resumed", "submission.queued");
        }
    }

    @Test
    void aTicket_opensOneStream_once() throws Exception {
        String ticket = candidate
                .post(path() + "/tickets", "{}")
                .expect(201)
                .at("/ticket")
                .asText();
        try (Reader reader =
                new Reader(API.anonymous().request(path() + "?ticket=" + ticket).build())) {
            reader.await(line -> line.equals("retry: 2000"));
        }
        API.anonymous().get(path() + "?ticket=" + ticket).expectProblem(401, "unauthenticated");
        String late = candidate.post(path() + "/tickets", "{}").at("/ticket").asText();
        API.clock().pass(Duration.ofSeconds(61));
        API.anonymous().get(path() + "?ticket=" + late).expectProblem(401, "unauthenticated");
    }

    @Test
    void nobodyElse_reads() {
        API.anonymous().get(path()).expectProblem(401, "unauthenticated");
        API.somebody().get(path()).expectProblem(404, "not-found");
        API.somebody().post(path() + "/tickets", Map.of()).expectProblem(404, "not-found");
    }
}
