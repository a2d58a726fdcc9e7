package dev.assay.db.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void starts_at_the_same_time_migrate_once() throws Exception {
        TestDatabase database = TestServers.emptyPostgres();
        Callable<Void> start = () -> {
            Migrations.migrate(database.dataSource());
            return null;
        };

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> started : threads.invokeAll(List.of(start, start, start))) {
                started.get();
            }
        }

        assertThat(column(database, "SELECT id FROM databasechangelog ORDER BY orderexecuted"))
                .doesNotHaveDuplicates()
                .contains("users", "outbox-events");
    }

    private static List<String> column(TestDatabase database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
