package dev.assay.api;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.db.settings.Connections;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.settings.RedisSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import redis.clients.jedis.RedisClient;

/** The connections of the process. They are not beans themselves, so that nothing is configured behind our back. */
@Singleton
final class Storage {
    private static final int DATABASE_CONNECTIONS = 16;
    private static final int REDIS_CONNECTIONS = 16;
    private static final int PING_SECONDS = 2;

    /** How long a request waits for a connection before it is told that the database is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final HikariDataSource database;
    private final RedisClient redis;

    Storage(ServerSettings settings) {
        this.database = Connections.postgres(DatabaseSettings.parse(settings.databaseUrl()), DATABASE_CONNECTIONS);
        database.getHikariConfigMXBean().setConnectionTimeout(PATIENCE.toMillis());
        this.redis = Connections.redis(RedisSettings.parse(settings.redisUrl()), REDIS_CONNECTIONS);
    }

    DataSource database() {
        return database;
    }

    RedisClient redis() {
        return redis;
    }

    /** Throws when the database does not answer. */
    boolean ping() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(PING_SECONDS)) {
                throw new SQLTransientConnectionException("the database does not answer");
            }
            return true;
        }
    }

    @PreDestroy
    void close() {
        redis.close();
        database.close();
    }
}
