package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final TestApi API = TestApi.shared();

    /** A network address that no other test comes from. */
    private final String here = "2001:db8::" + UUID.randomUUID().toString().substring(0, 4);

    private Reply login(String email, String password) {
        return API.anonymous()
                .post("/api/v1/auth/login", Map.of("email", email, "password", password), "X-Forwarded-For", here);
    }

    @Test
    void theSixthGuessWithinAMinute_isRefused_alsoWhenItIsRight_untilTheMinuteIsOver() {
        String email = TestApi.email();
        API.somebody(email);
        IntStream.range(0, 5).forEach(i -> login(email, "guess number " + i).expectProblem(401, "unauthenticated"));
        Reply refused = login(email, TestApi.PASSWORD).expectProblem(429, "rate-limited");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
        API.clock().pass(Duration.ofMinutes(1));
        login(email, TestApi.PASSWORD).expect(200);
    }

    @Test
    void anAddressWithoutAnAccount_isRefusedAfterAsManyTries() {
        String nobody = TestApi.email();
        List<Integer> statuses = IntStream.range(0, 7)
                .mapToObj(i -> login(nobody, "guess").status())
                .toList();
        assertThat(statuses).containsExactly(401, 401, 401, 401, 401, 429, 429);
    }

    @Test
    void guessesFromElsewhere_doNotKeepTheOwnerOut() {
        String email = TestApi.email();
        API.somebody(email);
        IntStream.range(0, 6).forEach(i -> login(email, "guess"));
        API.login(email).get("/api/v1/me").expect(200);
    }

    @Test
    void manyGuessesAtOnce_areCountedOneByOne() {
        String email = TestApi.email();
        API.somebody(email);
        List<Integer> statuses = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> login(email, "guess").status())
                .toList();
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(15);
    }

    @Test
    void signingInRightly_isNotCounted() {
        String email = TestApi.email();
        API.somebody(email);
        IntStream.range(0, 8).forEach(i -> login(email, TestApi.PASSWORD).expect(200));
    }

    @Test
    void oneNetworkAddress_isRefused_whoeverItTries() {
        List<Integer> statuses = IntStream.range(0, 102)
                .mapToObj(i -> login(TestApi.email(), "guess").status())
                .toList();
        assertThat(statuses.subList(0, 100)).containsOnly(401);
        assertThat(statuses.subList(100, 102)).containsOnly(429);
    }
}
