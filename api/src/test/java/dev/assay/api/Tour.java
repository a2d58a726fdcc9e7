package dev.assay.api;

import dev.assay.api.auth.AccessTokens;
import dev.assay.db.crowd.Crowd;
import dev.assay.db.crowd.CrowdSize;
import dev.assay.db.crowd.CrowdTargets;
import dev.assay.db.session.Sessions;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Every endpoint once, over a database that very many have used, with a record of the statements of each. */
final class Tour {
    private static final long SEED = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Tour ONCE = new Tour();

    private final TestDatabase database = TestServers.postgres();
    private final TestApi api;
    private final Map<String, Integer> statements = new LinkedHashMap<>();

    private Tour() {
        new Crowd(database.dataSource(), CrowdSize.fraction(200), SEED, Instant.now()).fill(_ -> {});
        api = TestApi.tapped(database);
        try {
            new TourOfAccounts(this).go();
            new TourOfInterviews(this).go();
            webhooks();
            new TourOfStaff(this).go();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void webhooks() throws InterruptedException {
        try (TestReceiver receiver = new TestReceiver()) {
            new TourOfWebhooks(this, receiver).go();
        }
    }

    /** The tour, made by whoever asks first. */
    static Tour once() {
        return ONCE;
    }

    TestApi api() {
        return api;
    }

    /** The database itself, without a tap. */
    TestDatabase database() {
        return database;
    }

    List<StatementTap.Executed> executed() {
        return TappedDataSource.TAP.executed();
    }

    /** How many statements each endpoint took, in the order of the tour. */
    Map<String, Integer> statements() {
        return statements;
    }

    /**
     * A stop of the tour.
     *
     * @param route method and path, without {@code /api/v1}
     * @param label of the route, for a stop that is not the first one there
     */
    Reply at(String route, String label, TestClient as, Function<TestClient, Reply> call) {
        String stop = route + label;
        Reply reply = call.apply(as.with(TappedDataSource.STOP, stop));
        statements.put(stop, count(stop));
        return reply;
    }

    Reply at(String route, TestClient as, Function<TestClient, Reply> call) {
        return at(route, "", as, call);
    }

    /** A GET of one path; what belongs to the question was read before, and is remembered. */
    Reply read(String route, String label, TestClient as, String path) {
        as.get(path).expect(200);
        return at(route, label, as, client -> client.get(path).expect(200));
    }

    Reply read(String route, TestClient as, String path) {
        return read(route, "", as, path);
    }

    private int count(String stop) {
        return (int)
                executed().stream().filter(one -> one.origin().equals(stop)).count();
    }

    /** Waits until a statement with these words was executed. */
    void await(String words) {
        Instant end = Instant.now().plus(PATIENCE);
        while (executed().stream().noneMatch(one -> one.sql().contains(words))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("no statement with '" + words + "' within " + PATIENCE);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Somebody of the crowd, signed in. */
    TestClient somebody(UUID userId) {
        Sessions.Opened opened = api.service(Sessions.class)
                .open(
                        userId,
                        new Sessions.Origin(Optional.empty(), Optional.empty()),
                        api.clock().instant());
        return api.anonymous().as(api.service(AccessTokens.class).issue(userId, opened.id()));
    }

    List<CrowdTargets.Target> targets() {
        return CrowdTargets.sample(database.dataSource(), 500, 1);
    }
}
