package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.Claim;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.Difficulty;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Secrets are put wherever hidden tests have room for one, and then looked for wherever a candidate can look. */
class CanaryTest {
    private static final TestApi API = TestApi.shared();
    private static final String[] SECRETS = {
        "canary-input",
        "canary-expected",
        "canary-name",
        "canary-stdout",
        "canary-stderr",
        "SIGCANARY",
        "canary-group",
        "canary-returned"
    };

    private static final List<CallResult> CALLS = List.of(
            new CallResult.Returned("\"canary-returned canary-input\"", true),
            new CallResult.Unusable("result is canary-returned (expected: canary-expected)"));

    private static final int HIDDEN_MS = 77_771;
    private static final int HIDDEN_KIB = 5_432_109;

    /** What was measured of a hidden test, as it is and in bands. */
    private static final Pattern MEASURES =
            Pattern.compile("(?<![0-9a-f.-])(77771|77772|77800|5432109|5432320)(?![0-9a-f])");

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.question(
                "canary-question",
                Difficulty.EASY,
                List.of("arrays"),
                List.of(
                        TestQuestions.test("open", true, "1\n", "1\n"),
                        TestQuestions.test("canary-name", false, "canary-input\n", "canary-expected\n"))));
        API.publish(TestQuestions.echo(
                "canary-function",
                List.of(
                        TestQuestions.test("open", true, "[\"a\"]", "\"a\""),
                        TestQuestions.test("canary-name", false, "[\"canary-input\"]", "\"canary-expected\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary-question", "canary-function"})
    void noSecretOfAHiddenTest_reachesTheCandidate_whateverTheVerdict(String question) throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, question);
        List<String> seen = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.CE) {
                for (CallResult call : CALLS) {
                    seen.addAll(everythingAbout(candidate, round, test -> leaking(test, verdict, call)));
                }
            }
        }
        root.detachAppender(log);
        seen.add(candidate.get("/api/v1/rounds/" + round).text());
        log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .forEach(event -> seen.add(event.getFormattedMessage()));
        assertThat(seen).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
        assertThat(seen).noneMatch(text -> MEASURES.matcher(text).find());
        assertThat(seen).anySatisfy(text -> assertThat(text).contains("\"index\":1,\"sample\":false"));
    }

    @Test
    void timeAndMemory_areThoseOfOpenTests_andTheEndIsInWholeSeconds() throws Exception {
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "canary-question");
        API.clock().pass(Duration.ofMillis(123));
        everythingAbout(candidate, round, test -> leaking(test, Verdict.TLE, CALLS.getFirst()));
        Reply judged = candidate.get("/api/v1/rounds/" + round + "/submissions").expect(200);
        assertThat(judged.at("/items/0/verdict").asText()).isEqualTo("TLE");
        assertThat(judged.at("/items/0/time_ms").asInt()).isEqualTo(40);
        assertThat(judged.at("/items/0/time").asText()).isEqualTo("40 ms");
        assertThat(judged.at("/items/0/memory_kb").asInt()).isEqualTo(9 * 1024);
        assertThat(judged.at("/items/0/finished_at").asText()).matches("[-0-9]{10}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    }

    @Test
    void withoutAnOpenTest_thereIsNoTimeAndNoMemory() throws Exception {
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "canary-question");
        UUID id = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .id();
        API.judge()
                .finish(
                        JobId.submission(id),
                        test -> test.sample() ? TestResult.skipped(test) : leaking(test, Verdict.WA, CALLS.getFirst()));
        Reply judged = candidate.get("/api/v1/submissions/" + id).expect(200);
        assertThat(judged.at("/verdict").asText()).isEqualTo("WA");
        assertThat(judged.at("/time").isNull()).isTrue();
        assertThat(judged.at("/time_ms").isNull()).isTrue();
        assertThat(judged.at("/memory_kb").isNull()).isTrue();
    }

    private static List<String> everythingAbout(TestClient candidate, UUID round, Function<JudgeTest, TestResult> judge)
            throws Exception {
        Reply submit = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202);
        JobId job = JobId.submission(submit.id());
        String address = "/api/v1/submissions/" + submit.id();
        CompletableFuture<Reply> stream = CompletableFuture.supplyAsync(() -> candidate.get(address + "/events"));
        Claim.Granted granted = API.judge().claim(job);
        API.judge().hint(job, new Progress.Running(1, 2));
        Reply running = candidate.get(address).expect(200);
        API.judge().finish(granted.lease(), granted.job(), judge);
        return List.of(
                submit.text(),
                running.text(),
                stream.get().expect(200).text(),
                candidate.get(address).expect(200).text(),
                candidate.get("/api/v1/rounds/" + round + "/submissions").text());
    }

    /** The worst a program can do: it writes all it knows wherever it can. */
    private static TestResult leaking(JudgeTest test, Verdict verdict, CallResult call) {
        return test.sample()
                ? TestJudge.echo(test, Optional.of(Verdict.AC))
                : TestJudge.called(
                        new TestResult(
                                test.index(),
                                test.name(),
                                false,
                                Optional.of("canary-group"),
                                Optional.of(verdict),
                                false,
                                HIDDEN_MS,
                                HIDDEN_MS + 1,
                                HIDDEN_KIB,
                                "canary-stdout canary-input".getBytes(UTF_8),
                                "canary-stderr".getBytes(UTF_8),
                                true,
                                false,
                                OptionalInt.empty(),
                                Optional.of("SIGCANARY"),
                                Optional.empty(),
                                Optional.empty()),
                        call);
    }
}
