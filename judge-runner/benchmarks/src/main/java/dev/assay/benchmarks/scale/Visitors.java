package dev.assay.benchmarks.scale;

import dev.assay.db.crowd.CrowdTargets;
import dev.assay.db.crowd.CrowdTargets.Target;
import dev.assay.db.session.Sessions;
import dev.assay.standalone.console.Problem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Those who are signed in to one side, and what they look at. On both sides there are as many, as far as they go. */
final class Visitors {
    private static final int MOST_GUESTS = 1_000;
    private static final int TARGETS_EACH = 2;
    /** So many that a thousand people are among them, although a few have handed in most. */
    private static final int SAMPLED = 20_000;
    /** Of an administrator's lists, which are the same whatever they are about, or nearly so. */
    private static final int LOOKED_UP = 100;

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(1);

    private final URI api;
    private final Map<UUID, Guest> guests = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Guest administrator;

    Visitors(URI api, DataSource source, Sessions sessions, int seed) {
        this.api = api;
        Map<UUID, Integer> chosen = new HashMap<>();
        for (Target target : CrowdTargets.sample(source, SAMPLED, seed)) {
            boolean comes = guests.size() < MOST_GUESTS || guests.containsKey(target.userId());
            if (comes && chosen.merge(target.userId(), 1, Integer::sum) <= TARGETS_EACH) {
                guests.computeIfAbsent(target.userId(), id -> Guest.signedIn(sessions, id, api));
                targets.add(target);
            }
        }
        if (targets.isEmpty()) {
            throw new Problem("nobody has handed in anything (expected: somebody); choose a larger size");
        }
        administrator = CrowdTargets.administrators(source).stream()
                .findFirst()
                .map(id -> Guest.signedIn(sessions, id, api))
                .orElseThrow(() -> new Problem("nobody administers (expected: somebody); choose a larger size"));
    }

    /** A request to send. */
    record Visit(Reading reading, HttpRequest request) {}

    int count() {
        return guests.size();
    }

    /** Sees to it that all access tokens hold for the next minutes. */
    void renew(HttpClient client) {
        Stream.concat(guests.values().stream(), Stream.of(administrator)).forEach(guest -> guest.renew(client));
    }

    Visit next(Reading reading, SplittableRandom random) {
        return visit(reading, targets.get(random.nextInt(targets.size())));
    }

    /** Everything that can come next, once. */
    Stream<Visit> everything() {
        return Arrays.stream(Reading.values())
                .flatMap(reading -> targets.stream()
                        .limit(reading.ofAdministrators() ? LOOKED_UP : targets.size())
                        .map(target -> visit(reading, target)));
    }

    private Visit visit(Reading reading, Target target) {
        Guest guest = reading.ofAdministrators() ? administrator : guests.get(target.userId());
        return new Visit(
                reading,
                HttpRequest.newBuilder(api.resolve(reading.path(target)))
                        .timeout(ANSWER_WITHIN)
                        .header("Authorization", "Bearer " + guest.accessToken())
                        .build());
    }
}
