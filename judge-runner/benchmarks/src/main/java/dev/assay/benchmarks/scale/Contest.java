package dev.assay.benchmarks.scale;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.benchmarks.cpu.Foreign;
import dev.assay.benchmarks.cpu.Meter;
import dev.assay.benchmarks.report.Tail;
import dev.assay.db.Storage;
import dev.assay.db.session.Sessions;
import dev.assay.standalone.console.Steps;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads from both sides in turns. Whatever else the machine does hits both. */
final class Contest {
    private static final int SEED = 17;
    private static final int ASKERS = 4;
    /** Of administrators, who are few, against users. */
    private static final double SHARE = 0.2;

    private static final List<Reading> OF_USERS = Arrays.stream(Reading.values())
            .filter(reading -> !reading.ofAdministrators())
            .toList();
    private static final List<Reading> OF_ADMINISTRATORS =
            Arrays.stream(Reading.values()).filter(Reading::ofAdministrators).toList();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Steps steps;
    private final OpenLoop users;
    private final OpenLoop administrators;
    private final Foreign foreign = new Foreign();
    private final Map<Reading, List<Long>> small = new EnumMap<>(Reading.class);
    private int refused;
    private final Map<Reading, List<Long>> large = new EnumMap<>(Reading.class);

    Contest(double perSecond, Steps steps) {
        this.steps = steps;
        users = new OpenLoop(client, perSecond);
        administrators = new OpenLoop(client, perSecond * SHARE);
    }

    /**
     * What both sides took.
     *
     * @param people signed in to the small side, and to the large one
     * @param refused how many requests were not answered with 200
     * @param foreignCores something else kept busy, on average
     */
    record Outcome(
            List<Integer> people,
            List<ScaleResults.Compared> readings,
            ScaleResults.Compared all,
            int refused,
            double foreignCores) {}

    /** @param blocks of each side, after one of each that does not count */
    Outcome hold(Side smallSide, Side largeSide, int blocks, Duration block) {
        Visitors few = steps.run("signing in to the small side", () -> visitors(smallSide));
        Visitors many = steps.run("signing in to the large side", () -> visitors(largeSide));
        warmUp(few, many, block);
        refused = 0;
        for (int number = 0; number < blocks; number++) {
            long seed = SEED + (long) number;
            boolean smallFirst = number % 2 == 0;
            steps.run("block %d of %d".formatted(number + 1, blocks), () -> {
                block(smallFirst ? few : many, block, seed, smallFirst ? small : large);
                block(smallFirst ? many : few, block, seed, smallFirst ? large : small);
            });
        }
        List<ScaleResults.Compared> readings = Arrays.stream(Reading.values())
                .map(reading -> compared(
                        reading.label(),
                        small.getOrDefault(reading, List.of()),
                        large.getOrDefault(reading, List.of())))
                .toList();
        return new Outcome(
                List.of(few.count(), many.count()),
                readings,
                compared("all of a user", ofUsers(small), ofUsers(large)),
                refused,
                foreign.cores());
    }

    private void warmUp(Visitors few, Visitors many, Duration block) {
        steps.run("asking the small side for everything once", () -> askOnce(few));
        steps.run("asking the large side for everything once", () -> askOnce(many));
        steps.run("warming up", () -> {
            for (Visitors visitors : List.of(few, many, few, many)) {
                block(visitors, block, SEED - 1, new EnumMap<>(Reading.class));
            }
        });
    }

    /** So that what people here look at is in memory on both sides, as it is where people are at work. */
    private void askOnce(Visitors visitors) {
        visitors.renew(client);
        try (ExecutorService askers = Executors.newFixedThreadPool(ASKERS)) {
            visitors.everything()
                    .forEach(visit -> askers.execute(
                            () -> client.sendAsync(visit.request(), HttpResponse.BodyHandlers.discarding())
                                    .join()));
        }
    }

    private void block(Visitors visitors, Duration time, long seed, Map<Reading, List<Long>> into) {
        visitors.renew(client);
        foreign.begin();
        long before = Meter.children();
        keep(users.run(visitors::next, OF_USERS, time, seed), into);
        keep(administrators.run(visitors::next, OF_ADMINISTRATORS, time.dividedBy(2), seed), into);
        foreign.end(Meter.children() - before);
    }

    private void keep(OpenLoop.Measured measured, Map<Reading, List<Long>> into) {
        if (!measured.refused().isEmpty()) {
            steps.say("  ! %d requests were refused, the first: %s"
                    .formatted(measured.refused().size(), measured.refused().getFirst()));
        }
        refused += measured.refused().size();
        measured.micros()
                .forEach((reading, micros) ->
                        into.computeIfAbsent(reading, _ -> new ArrayList<>()).addAll(micros));
    }

    private static Visitors visitors(Side side) {
        try (HikariDataSource source = side.database();
                Storage storage = Storage.open(side.settings(), 2)) {
            return new Visitors(side.url(), source, storage.get(Sessions.class), SEED);
        }
    }

    private static ScaleResults.Compared compared(String what, Collection<Long> few, Collection<Long> many) {
        return new ScaleResults.Compared(what, Tail.of(few), Tail.of(many));
    }

    private static List<Long> ofUsers(Map<Reading, List<Long>> measured) {
        return measured.entrySet().stream()
                .filter(one -> !one.getKey().ofAdministrators())
                .flatMap(one -> one.getValue().stream())
                .toList();
    }
}
