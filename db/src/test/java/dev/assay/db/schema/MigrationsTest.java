package dev.assay.db.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MigrationsTest {
    @Test
    void empty_database_becomes_the_expected_schema() throws IOException {
        TestDatabase database = TestServers.emptyPostgres();

        Migrations.migrate(database.dataSource());

        String schema = new Catalogue(database.dataSource()).text();
        // After a wanted change this file is looked through and then copied over the expected one.
        Files.writeString(Path.of("target", "actual-schema.txt"), schema);
        assertThat(schema).isEqualTo(expectedSchema());
    }

    @Test
    void second_migration_changes_nothing() {
        TestDatabase database = TestServers.postgres();
        List<String> before = changes(database);
        String schema = new Catalogue(database.dataSource()).text();

        Migrations.migrate(database.dataSource());

        assertThat(changes(database)).isEqualTo(before).isNotEmpty();
        assertThat(new Catalogue(database.dataSource()).text()).isEqualTo(schema);
    }

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

        assertThat(changes(database)).isEqualTo(changes(TestServers.postgres()));
    }

    @Test
    void process_that_died_while_it_migrated_holds_up_nobody() {
        TestDatabase database = TestServers.postgres();
        run(
                database,
                "UPDATE databasechangeloglock SET locked = true, lockgranted = now(), lockedby = 'a dead process'");
        run(database, "DROP TABLE outbox_events");
        run(database, "DELETE FROM databasechangelog WHERE id = 'outbox-events'");

        Migrations.migrate(database.dataSource());

        assertThat(new Catalogue(database.dataSource()).places()).contains("outbox_events.payload");
    }

    @Test
    void unreachable_database_is_named_as_the_reason() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/none");

        assertThatThrownBy(() -> Migrations.migrate(nobody))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("could not be migrated: Connection to 127.0.0.1:1 refused");
    }

    @Test
    void every_foreign_key_is_indexed() {
        assertThat(new Catalogue(TestServers.postgres().dataSource()).unindexedForeignKeys())
                .isEmpty();
    }

    private static List<String> changes(TestDatabase database) {
        return new Database(database.dataSource())
                .transact(connection -> Statements.list(
                        connection,
                        "SELECT orderexecuted || ' ' || author || ':' || id || ' ' || md5sum AS change"
                                + " FROM databasechangelog ORDER BY orderexecuted",
                        row -> row.text("change")));
    }

    private static void run(TestDatabase database, String sql) {
        new Database(database.dataSource()).transact(connection -> Statements.update(connection, sql));
    }

    static String expectedSchema() throws IOException {
        try (InputStream in = MigrationsTest.class.getResourceAsStream("/expected-schema.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
