package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.contract.AnswerCheck;
import dev.assay.api.contract.ApiDocument;
import dev.assay.api.contract.ApiDocument.Described;
import dev.assay.api.contract.Mutations;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.Users;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests made from the document: good ones, ones with something changed, and ones that mean harm. How many is
 * {@code assay.requests}, from what chance they are made is {@code assay.seed}.
 */
class GeneratedRequestsTest {
    private static final TestApi API = TestApi.crowded();
    private static final int REQUESTS = Integer.getInteger("assay.requests", 20_000);
    private static final long SEED = Long.getLong("assay.seed", 20_261_121);
    private static final int WORKERS = 8;
    private static final int MOST_FINDINGS = 25;

    /** What hidden tests hold, and what is said for authors. */
    private static final List<String> SECRETS = List.of("canary-input", "canary-expected", "Read and add.");

    /** Successes end sessions, accounts or chances; each takes a person of its own, so they are few. */
    private static final Set<String> TAKES_A_PERSON = Set.of(
            "changeEmail",
            "changePassword",
            "changeUser",
            "deleteAccount",
            "forgotPassword",
            "getExport",
            "logout",
            "putResume",
            "refresh",
            "removeResume",
            "requestExport",
            "resetPassword",
            "revokeOtherSessions",
            "returnFromProvider",
            "unlinkIdentity",
            "verifyEmail");

    private static final StaffBelongings STAFF = new StaffBelongings(API);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ApiDocument document =
            ApiDocument.of(API.anonymous().get("/api/v1/openapi.yaml").text());
    private final AnswerCheck check = new AnswerCheck(document);
    private final Map<String, String> findings = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final Map<String, Call> madeForOthers = new ConcurrentHashMap<>();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void everythingThatRequestsNeed() {
        Belongings.publishQuestions(API);
        TestRunner.start(API);
    }

    @AfterAll
    static void noRunner() {
        TestRunner.stop(API);
        STAFF.close();
    }

    @Test
    void whateverIsSent_theServerAnswersAsTheDocumentSays_andNeverFails() throws Exception {
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WORKERS; i++) {
                int number = i;
                workers.add(threads.submit(() -> new Worker(number).run()));
            }
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        int all = statuses.values().stream().mapToInt(AtomicInteger::get).sum();
        int good = statuses.entrySet().stream()
                .filter(entry -> entry.getKey() < 300)
                .mapToInt(entry -> entry.getValue().get())
                .sum();
        System.out.printf("seed %d: %d requests, by status %s%n", SEED, all, new java.util.TreeMap<>(statuses));
        assertThat(findings.values())
                .as("seed %d, %d findings", SEED, findings.size())
                .isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(good * 100 / all).as("per cent of successes").isGreaterThanOrEqualTo(40);
        Set<String> missed =
                document.operations().stream().map(Described::id).collect(Collectors.toCollection(TreeSet::new));
        missed.removeAll(reached);
        assertThat(missed).as("operations that never succeeded").isEmpty();
    }

    /** One of several that send at the same time; with people of its own, and a chance of its own. */
    private final class Worker {
        private final RandomGenerator random;
        private final int number;
        private final Map<String, Call> made = new HashMap<>();
        private final ValidCalls calls = new ValidCalls(API, STAFF);
        private final Belongings somebody = new Belongings(API);
        private final TestClient admin = admin();
        private Belongings victim = new Belongings(API);

        Worker(int number) {
            this.number = number;
            this.random = new Random(SEED * 31 + number);
        }

        void run() {
            List<Described> operations = document.operations();
            for (int i = 0; i <= REQUESTS / WORKERS && findings.size() < MOST_FINDINGS; i++) {
                Described operation = operations.get((i * WORKERS + number) % operations.size());
                // Each worker comes by every operation, for the number of operations and that of workers have no common
                // divisor.
                step(operation, i);
            }
        }

        private void step(Described operation, int turn) {
            boolean takesPerson = TAKES_A_PERSON.contains(operation.id());
            int kind = random.nextInt(100);
            if (kind < (takesPerson ? 6 : 62)) {
                good(operation, takesPerson);
                return;
            }
            Belongings whose = takesPerson ? victim(turn) : somebody;
            Call call = takesPerson ? ofAnother(operation) : made(operation);
            Call changed = kind < 85 ? mutated(call) : hostile(call);
            boolean routed =
                    changed.target().split("\\?", 2)[0].equals(call.target().split("\\?", 2)[0]);
            send(operation, changed, client(operation, whose), routed);
        }

        private void good(Described operation, boolean takesPerson) {
            if (takesPerson) {
                Belongings person = new Belongings(API);
                send(operation, calls.of(operation.id(), person, person), client(operation, person), true);
                return;
            }
            boolean reads = operation.verb().equals("GET") && !operation.id().equals("followInterview");
            Call call = reads || random.nextInt(4) > 0 ? made(operation) : fresh(operation);
            if (!send(operation, reads ? filtered(operation, call) : call, client(operation, somebody), true)) {
                made.remove(operation.id());
            }
        }

        /** A request of the operation that was good once. */
        private Call made(Described operation) {
            Call known = made.get(operation.id());
            return known == null ? fresh(operation) : known;
        }

        private Call fresh(Described operation) {
            Call call = calls.of(operation.id(), somebody, somebody);
            made.put(operation.id(), call);
            return call;
        }

        /** A request that would have been good for somebody else. */
        private Call ofAnother(Described operation) {
            return madeForOthers.computeIfAbsent(operation.id(), id -> {
                Belongings another = new Belongings(API);
                return calls.of(id, another, another);
            });
        }

        private Belongings victim(int turn) {
            if (turn % 400 == 0) {
                victim = new Belongings(API);
            }
            return victim;
        }

        private TestClient client(Described operation, Belongings whose) {
            String security = operation.said().path("security").toString();
            return security.contains("ADMIN") ? admin : whose.owner;
        }

        /** With values for some of the parameters that may be left out. */
        private Call filtered(Described operation, Call call) {
            StringBuilder target = new StringBuilder(call.target());
            for (JsonNode parameter : operation.parametersIn("query")) {
                JsonNode values = document.resolved(parameter.path("schema")).path("enum");
                String name = parameter.path("name").asText();
                if (values.isArray() && random.nextInt(3) == 0) {
                    target.append(target.indexOf("?") < 0 ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(values.get(random.nextInt(values.size())).asText());
                }
            }
            return new Call(call.verb(), target.toString(), call.mediaType(), call.body(), call.headers());
        }

        private Call mutated(Call call) {
            if (call.body() != null && random.nextInt(3) > 0) {
                return new Call(
                        call.verb(),
                        call.target(),
                        call.mediaType(),
                        call.mediaType().startsWith("application/json")
                                ? Mutations.json(call.body(), random)
                                : Mutations.body(call.body(), random),
                        rekeyed(call));
            }
            if (random.nextBoolean()) {
                return onTarget(
                        call, call.target() + (call.target().contains("?") ? "&" : "?") + Mutations.query(random));
            }
            List<String> header = Mutations.header(random);
            return replaced(call, header.getFirst(), header.getLast());
        }

        private Call hostile(Call call) {
            return switch (random.nextInt(5)) {
                case 0 -> onTarget(call, pathChanged(call.target()));
                case 1 ->
                    new Call(call.verb(), call.target(), Mutations.mediaType(random), bodyOrSome(call), call.headers());
                case 2 ->
                    new Call(
                            call.verb(),
                            call.target(),
                            call.mediaType().isEmpty() ? "application/json" : call.mediaType(),
                            Mutations.body(bodyOrSome(call), random),
                            rekeyed(call));
                case 3 ->
                    onTarget(call, call.target() + (call.target().contains("?") ? "&" : "?") + Mutations.query(random));
                default -> {
                    List<String> one = Mutations.header(random);
                    List<String> other = Mutations.header(random);
                    yield replaced(replaced(call, one.getFirst(), one.getLast()), other.getFirst(), other.getLast());
                }
            };
        }

        private byte[] bodyOrSome(Call call) {
            return call.body() == null ? "{\"a\":1}".getBytes(UTF_8) : call.body();
        }

        private Call onTarget(Call call, String target) {
            return new Call(call.verb(), target, call.mediaType(), call.body(), rekeyed(call));
        }

        /** A key is good for one body. */
        private List<String> rekeyed(Call call) {
            List<String> headers = new ArrayList<>(call.headers());
            int key = headers.indexOf("Idempotency-Key");
            if (key >= 0) {
                headers.set(key + 1, Long.toHexString(random.nextLong()));
            }
            return headers;
        }

        private Call replaced(Call call, String name, String value) {
            List<String> headers = new ArrayList<>(call.headers());
            int there = headers.indexOf(name);
            if (there >= 0) {
                headers.set(there + 1, value);
            } else {
                headers.addAll(List.of(name, value));
            }
            return new Call(call.verb(), call.target(), call.mediaType(), call.body(), headers);
        }

        private String pathChanged(String target) {
            String[] parts = target.split("\\?", 2);
            List<String> segments =
                    new ArrayList<>(List.of(parts[0].substring(1).split("/", -1)));
            segments.set(random.nextInt(segments.size()), Mutations.segment(random));
            return "/" + String.join("/", segments) + (parts.length > 1 ? "?" + parts[1] : "");
        }

        private TestClient admin() {
            Belongings one = new Belongings(API);
            API.service(Users.class).setRole(one.userId(), UserRole.ADMIN);
            return one.owner;
        }

        /** Whether it succeeded. */
        private boolean send(Described operation, Call call, TestClient client, boolean routed) {
            HttpRequest request = request(call, client);
            try {
                HttpResponse<InputStream> response = HTTP.send(request, BodyHandlers.ofInputStream());
                boolean endless = operation.streams() && response.statusCode() == 200;
                String body = endless ? "" : new String(response.body().readAllBytes(), UTF_8);
                response.body().close();
                judge(operation, call, client, routed, response, body);
                return response.statusCode() < 400;
            } catch (IOException e) {
                findings.putIfAbsent(operation.id() + e, "no answer: " + e + "\n  " + curl(call, client));
                return false;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private void judge(
                Described operation,
                Call call,
                TestClient client,
                boolean routed,
                HttpResponse<?> response,
                String body) {
            int status = response.statusCode();
            statuses.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
            List<String> complaints = new ArrayList<>(check.complaints(
                    operation,
                    new AnswerCheck.Answer(
                            status,
                            response.headers().firstValue("content-type").orElse(""),
                            body,
                            response.headers().map().keySet()),
                    routed));
            boolean staff = operation.id().equals("getSubmissionAsStaff") && status == 200;
            SECRETS.stream()
                    .filter(secret -> !staff && body.contains(secret))
                    .forEach(secret -> complaints.add("the answer holds the secret " + secret));
            if (!complaints.isEmpty()) {
                findings.putIfAbsent(
                        operation.id() + " " + complaints,
                        "seed " + SEED + ", worker " + number + ": " + complaints + "\n  " + curl(call, client) + "\n  "
                                + status + " " + body.substring(0, Math.min(500, body.length())));
            } else if (routed && status < 400) {
                reached.add(operation.id());
            }
        }
    }

    private static HttpRequest request(Call call, TestClient client) {
        URI server = client.request("/").build().uri();
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create(server.resolve("/") + escaped(call.target()).substring(1)))
                .timeout(Duration.ofSeconds(60));
        // So that nobody is slow for having guessed: each comes from somewhere else.
        builder.header("X-Forwarded-For", "10." + call.hashCode() % 250 + ".0.1");
        if (!call.headers().contains("Authorization")) {
            builder.header("Authorization", "Bearer " + client.bearer());
        }
        if (!call.headers().isEmpty()) {
            builder.headers(call.headers().toArray(String[]::new));
        }
        if (call.body() == null) {
            return builder.method(call.verb(), BodyPublishers.noBody()).build();
        }
        return builder.header("Content-Type", call.mediaType())
                .method(call.verb(), BodyPublishers.ofByteArray(call.body()))
                .build();
    }

    /** What the client of this test refuses to send is escaped. */
    private static String escaped(String target) {
        return target.replaceAll("%(?![0-9a-fA-F]{2})", "%25")
                .replace("[", "%5B")
                .replace("]", "%5D");
    }

    private static String curl(Call call, TestClient client) {
        StringBuilder line = new StringBuilder("curl -X " + call.verb() + " '"
                + client.request("/").build().uri().resolve("/") + call.target().substring(1)
                + "' -H 'Authorization: Bearer …'");
        for (int i = 0; i < call.headers().size(); i += 2) {
            line.append(" -H '")
                    .append(call.headers().get(i))
                    .append(": ")
                    .append(call.headers().get(i + 1))
                    .append('\'');
        }
        if (call.body() != null) {
            String body = new String(call.body(), UTF_8);
            line.append(" -H 'Content-Type: ").append(call.mediaType()).append("' --data-binary '");
            line.append(body, 0, Math.min(400, body.length())).append('\'');
        }
        return line.toString();
    }
}
