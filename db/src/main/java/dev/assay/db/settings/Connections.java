package dev.assay.db.settings;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.util.JedisURIHelper;

/** Opens pools of connections; whoever opens one closes it. */
public final class Connections {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REPLY_TIMEOUT = Duration.ofSeconds(10);
    /** Longer than any blocking read; a connection that is silent for so long is taken for dead. */
    private static final Duration BLOCKING_REPLY_TIMEOUT = Duration.ofSeconds(60);

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

    /** A statement is kept by the server from its second use, not its fifth; only then do bytes travel as bytes. */
    private static final Map<String, String> DRIVER =
            Map.of("tcpKeepAlive", "true", "ApplicationName", "assay", "prepareThreshold", "1");

    private Connections() {}

    /**
     * Opens a pool that does not insist on a database being there yet: asking it for a connection fails while there is
     * none.
     *
     * @param connections how many at most, at least 1
     */
    public static HikariDataSource postgres(DatabaseSettings settings, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setInitializationFailTimeout(-1);
        DRIVER.forEach(config::addDataSourceProperty);
        // Details name the values of refused rows, which do not belong into logs.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    /**
     * The settings of a pool like that of {@link #postgres}, as Micronaut's data source "default".
     *
     * @param connections how many at most, at least 1
     * @param patience how long to wait for a connection, at least 250 ms
     */
    public static Map<String, Object> properties(DatabaseSettings settings, int connections, Duration patience) {
        return Map.of(
                "datasources.default.url",
                settings.jdbcUrl(),
                "datasources.default.username",
                settings.user(),
                "datasources.default.password",
                settings.password(),
                "datasources.default.dialect",
                "POSTGRES",
                "datasources.default.maximum-pool-size",
                connections,
                "datasources.default.minimum-idle",
                1,
                "datasources.default.connection-timeout",
                patience.toMillis(),
                "datasources.default.initialization-fail-timeout",
                -1,
                "datasources.default.data-source-properties",
                DRIVER);
    }

    /**
     * Opens a pool that connects when it is first used.
     *
     * @param connections how many at most: one for each consumer that waits in a blocking read, and some to spare
     */
    public static RedisClient redis(RedisSettings settings, int connections) {
        return redis(settings, connections, WAIT_FOR_CONNECTION, CONNECT_TIMEOUT, REPLY_TIMEOUT);
    }

    /**
     * Opens a pool like that of {@link #redis}, for what is not worth waiting for.
     *
     * @param within how long connecting, waiting for a connection and each answer may take
     */
    public static RedisClient impatientRedis(RedisSettings settings, int connections, Duration within) {
        return redis(settings, connections, within, within, within);
    }

    private static RedisClient redis(
            RedisSettings settings, int connections, Duration wait, Duration connect, Duration reply) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(connections);
        pool.setMaxIdle(connections);
        pool.setMaxWait(wait);
        URI uri = settings.uri();
        int port = uri.getPort() < 0 ? 6379 : uri.getPort();
        return RedisClient.builder()
                .hostAndPort(new HostAndPort(uri.getHost(), port))
                .clientConfig(client(uri, connect, reply))
                .poolConfig(pool)
                .build();
    }

    private static DefaultJedisClientConfig client(URI uri, Duration connect, Duration reply) {
        DefaultJedisClientConfig.Builder client = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(Math.toIntExact(connect.toMillis()))
                .socketTimeoutMillis(Math.toIntExact(reply.toMillis()))
                .blockingSocketTimeoutMillis(Math.toIntExact(BLOCKING_REPLY_TIMEOUT.toMillis()))
                .user(JedisURIHelper.getUser(uri))
                .password(JedisURIHelper.getPassword(uri))
                .database(JedisURIHelper.getDBIndex(uri));
        if (JedisURIHelper.isRedisSSLScheme(uri)) {
            client.sslOptions(SslOptions.defaults());
        }
        return client.build();
    }
}
