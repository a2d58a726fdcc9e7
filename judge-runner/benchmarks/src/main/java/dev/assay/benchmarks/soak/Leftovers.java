package dev.assay.benchmarks.soak;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.benchmarks.judge.Subject;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.RedisJobQueue;
import dev.assay.db.settings.Connections;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.settings.RedisSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.RedisClient;

/** What must not be there when everything was judged. */
final class Leftovers {
    private static final Duration LONGER_THAN_ANY_LEASE = Duration.ofDays(1);
    private static final int ENOUGH = 100;
    private static final String NAME = "soak";

    private Leftovers() {}

    /** Rows and queue entries that are not done, one line for each kind; none when all is well. */
    static List<String> of(Subject subject) {
        List<String> found = new ArrayList<>();
        try (HikariDataSource database = Connections.postgres(DatabaseSettings.parse(subject.databaseUrl()), 1);
                RedisClient redis = Connections.redis(RedisSettings.parse(subject.redisUrl()), 1)) {
            int rows = new PostgresJudgedRows(database, InstantSource.system())
                    .strays(Instant.now().plus(LONGER_THAN_ANY_LEASE), ENOUGH)
                    .size();
            if (rows > 0) {
                found.add(rows + " rows in flight");
            }
            RedisJobQueue queue = new RedisJobQueue(redis);
            int entries = queue.take(NAME, Duration.ZERO).size()
                    + queue.adopt(NAME, Duration.ZERO).size();
            if (entries > 0) {
                found.add(entries + " queue entries");
            }
        }
        return found;
    }
}
