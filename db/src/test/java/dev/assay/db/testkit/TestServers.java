package dev.assay.db.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.assay.db.schema.Migrations;
import dev.assay.db.settings.Connections;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.settings.RedisSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/**
 * The one PostgreSQL and the one Redis of this JVM. They start with the first call and end with the JVM; a new database
 * is a copy of a migrated template, which takes a fraction of a second.
 */
public final class TestServers {
    private static final String TEMPLATE = "assay_template";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    /** A fresh migrated database. */
    public static TestDatabase postgres() {
        Postgres.migrateTemplate();
        return create(" TEMPLATE " + TEMPLATE);
    }

    /** A fresh database without any table. */
    public static TestDatabase emptyPostgres() {
        return create("");
    }

    /** The Redis server, emptied. Tests that use it at the same time share what is in it. */
    public static RedisSettings redis() {
        RedisSettings settings = new RedisSettings(URI.create("redis://127.0.0.1:" + Redis.PORT));
        try (RedisClient client = Connections.redis(settings, 1)) {
            client.flushAll();
        }
        return settings;
    }

    private static TestDatabase create(String template) {
        String name = "test_" + DATABASES.incrementAndGet();
        Postgres.run("CREATE DATABASE " + name + template);
        return Postgres.pooled(name);
    }

    private static final class Postgres {
        private static final Duration START_WAIT = Duration.ofSeconds(60);
        private static final Duration IDLE = Duration.ofSeconds(10);
        private static final int CONNECTIONS = 12;
        private static final EmbeddedPostgres SERVER = start();
        private static boolean templateMigrated;

        static synchronized void migrateTemplate() {
            if (!templateMigrated) {
                run("CREATE DATABASE " + TEMPLATE);
                // No pool: a template with a connection left open cannot be copied.
                Migrations.migrate(SERVER.getDatabase("postgres", TEMPLATE));
                templateMigrated = true;
            }
        }

        static TestDatabase pooled(String name) {
            String url = "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
            HikariConfig config = new HikariConfig();
            config.setDataSource(SERVER.getDatabase("postgres", name));
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(0);
            config.setIdleTimeout(IDLE.toMillis());
            return new TestDatabase(new DatabaseSettings(url, "postgres", ""), new HikariDataSource(config));
        }

        static void run(String sql) {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException("the test database refused: " + sql, e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(START_WAIT)
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
            }
        }
    }

    private static final class Redis {
        static final int PORT = start();

        private static int start() {
            try {
                int port = freePort();
                RedisServer server = RedisServer.newRedisServer()
                        .port(port)
                        .bind("127.0.0.1")
                        .setting("save \"\"")
                        .build();
                server.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return port;
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded Redis did not start", e);
            }
        }

        private static void stop(RedisServer server) {
            try {
                server.stop();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded Redis did not stop", e);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
