package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.assay.api.auth.Caller;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final TestApi API = TestApi.shared();
    private final IdempotentRequests requests = API.service(IdempotentRequests.class);
    private final Caller caller = Caller.ofSession(
            UUID.fromString(API.somebody().get("/api/v1/me").at("/id").asText()), false, UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();
    private int acted;
    private int read;

    @Test
    void whenReadingTheAnswerFails_theRetryReadsAgain_andDoesNotActAgain() {
        assertThatIllegalStateException().isThrownBy(() -> next(0, 1)).withMessage("reading fails");
        HttpResponse<?> retried = next(0, 1);
        assertThat(retried.code()).isEqualTo(HttpStatus.CREATED.getCode());
        assertThat(new String((byte[]) retried.body(), UTF_8)).contains(subject.toString());
        assertThat(next(0, 1).body()).isEqualTo(retried.body());
        assertThat(acted).isEqualTo(1);
        assertThat(read).isEqualTo(2);
    }

    @Test
    void whenActingFails_theRetryActs() {
        assertThatIllegalStateException().isThrownBy(() -> next(1, 0)).withMessage("acting fails");
        assertThat(next(1, 0).code()).isEqualTo(HttpStatus.CREATED.getCode());
        assertThat(acted).isEqualTo(2);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsKnown_isNotRead_andGivenAgain() {
        HttpRequest<?> request =
                HttpRequest.POST("/api/v1/interviews/known", Map.of()).header("Idempotency-Key", "k");
        for (int time = 0; time < 2; time++) {
            HttpResponse<?> response = requests.optional(
                    request,
                    caller,
                    Map.of(),
                    () -> {
                        acted++;
                        return new Done<>(subject, HttpResponse.accepted().body(Map.of("id", subject)));
                    },
                    done -> {
                        throw new IllegalStateException("it is known");
                    });
            assertThat(response.code()).isEqualTo(HttpStatus.ACCEPTED.getCode());
            assertThat(new String((byte[]) response.body(), UTF_8)).contains(subject.toString());
        }
        assertThat(acted).isEqualTo(1);
    }

    /** A request of which the first so many attempts to act, and to read, fail. */
    private HttpResponse<?> next(int failingActs, int failingReads) {
        HttpRequest<?> request =
                HttpRequest.POST("/api/v1/interviews/next", Map.of()).header("Idempotency-Key", "k");
        return requests.optional(
                request,
                caller,
                Map.of(),
                () -> {
                    if (++acted <= failingActs) {
                        throw new IllegalStateException("acting fails");
                    }
                    return new Done<>(subject, HttpStatus.CREATED);
                },
                done -> {
                    if (++read <= failingReads) {
                        throw new IllegalStateException("reading fails");
                    }
                    return HttpResponse.status(done.status()).body(Map.of("id", done.subject()));
                });
    }
}
