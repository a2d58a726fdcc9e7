package dev.assay.standalone.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.process.ChildSpec;
import dev.assay.standalone.process.SupervisedChild;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
    @TempDir
    private static Path folder;

    @Test
    void postgres_keeps_rows_over_a_restart_writes_through_and_wants_its_password() throws Exception {
        PostgresServer server = postgres("right");
        server.createClusterIfMissing();
        running(server.spec(), server::answers, () -> {
            server.createDatabaseIfMissing();
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(server, "CREATE TABLE kept AS SELECT 'kept' AS word; SELECT word FROM kept"))
                    .isEqualTo("kept");
            assertThat(postgres("wrong").answers()).isFalse();
        });

        server.createClusterIfMissing();
        running(server.spec(), server::answers, () -> {
            server.createDatabaseIfMissing();
            assertThat(query(server, "SELECT word FROM kept")).isEqualTo("kept");
        });
    }

    @Test
    void postgres_may_hold_a_twelfth_of_the_memory_within_reason() {
        assertThat(PostgresServer.bufferMb(512L << 20)).isEqualTo(64);
        assertThat(PostgresServer.bufferMb(6L << 30)).isEqualTo(512);
        assertThat(PostgresServer.bufferMb(64L << 30)).isEqualTo(2048);
    }

    @Test
    void redis_answers_only_with_its_password_and_writes_its_file() throws Exception {
        RedisServer server = redis(FreePort.near(0), "right");
        Files.createDirectories(server.folder());
        Files.writeString(server.configuration(), server.settings());

        running(server.spec(), server::answers, () -> {
            assertThat(redis(server.port(), "wrong").answers()).isFalse();
            assertThat(server.folder().resolve("appendonly.aof")).exists();
        });
        assertThat(server.answers()).isFalse();
    }

    @Test
    void a_taken_port_is_a_problem_with_a_way_out() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            assertThat(FreePort.near(port)).isNotEqualTo(port);
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> FreePort.require("127.0.0.1", port))
                    .withMessageContaining("port " + port)
                    .withMessageContaining("--port");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void running(ChildSpec spec, BooleanSupplier answers, Work work) throws Exception {
        SupervisedChild child = new SupervisedChild(spec, started -> {}, notice -> {}, InstantSource.system());
        child.start();
        try {
            for (int look = 0; !answers.getAsBoolean(); look++) {
                assertThat(look).as(Files.readString(spec.log())).isLessThan(600);
                Thread.sleep(100);
            }
            work.run();
        } finally {
            child.stop();
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        String address = "jdbc:postgresql://127.0.0.1:" + server.port() + "/assay";
        try (Connection connection = DriverManager.getConnection(address, "assay", server.password());
                Statement statement = connection.createStatement()) {
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {
                assertThat(statement.getUpdateCount()).as("a result of " + sql).isNotEqualTo(-1);
            }
            try (ResultSet result = statement.getResultSet()) {
                assertThat(result.next()).isTrue();
                return result.getString(1);
            }
        }
    }

    private static final int POSTGRES_PORT = FreePort.near(0);

    private static PostgresServer postgres(String password) {
        return new PostgresServer(
                binaries(), folder.resolve("postgres"), folder.resolve("postgres.log"), POSTGRES_PORT, password);
    }

    private static RedisServer redis(int port, String password) {
        return new RedisServer(
                binaries(),
                folder.resolve("redis"),
                folder.resolve("redis.conf"),
                folder.resolve("redis.log"),
                port,
                password);
    }

    private static PackagedBinaries binaries() {
        return new PackagedBinaries(folder.resolve("cache"));
    }
}
