package dev.assay.api;

import dev.assay.db.settings.Connections;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.settings.RedisSettings;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import redis.clients.jedis.RedisClient;

/** The connections of the process. */
@Singleton
final class Storage {
    private static final int DATABASE_CONNECTIONS = 16;
    private static final int REDIS_CONNECTIONS = 16;
    /** Nobody waits longer than this to be counted. */
    private static final Duration LIMITS_WITHIN = Duration.ofMillis(500);

    private static final int PING_SECONDS = 2;

    private final DataSource database;
    private final RedisClient redis;
    private final RedisClient limits;

    Storage(ServerSettings settings, DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        RedisSettings redisSettings = RedisSettings.parse(settings.redisUrl());
        this.redis = Connections.redis(redisSettings, REDIS_CONNECTIONS);
        this.limits = Connections.impatientRedis(redisSettings, REDIS_CONNECTIONS, LIMITS_WITHIN);
    }

    /** What the framework has to know to keep the pool of connections to the database. */
    static Map<String, Object> properties(ServerSettings settings, Duration patience) {
        return Connections.properties(DatabaseSettings.parse(settings.databaseUrl()), DATABASE_CONNECTIONS, patience);
    }

    /** The pool itself, outside of anybody's transaction. */
    DataSource database() {
        return database;
    }

    RedisClient redis() {
        return redis;
    }

    /** For counting requests: rather fails soon than answers late. */
    RedisClient limits() {
        return limits;
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
        limits.close();
    }
}
