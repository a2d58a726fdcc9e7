package dev.assay.db.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.logging.core.NoOpLogService;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a database to the current schema. */
public final class Migrations {
    private static final String CHANGE_LOG = "db/changelog/changelog.xml";

    /** Any number will do, as long as nobody else takes it as an advisory lock in the same database. */
    private static final long LOCK = 0x61737361_79646221L;

    private Migrations() {}

    /**
     * Applies the changes the database does not have yet; changes nothing when it has them all. Processes that start at
     * the same time take turns, and a process that died while it migrated holds up nobody.
     *
     * @throws IllegalStateException when the database cannot be reached or refuses a change; the changes before that
     *     one stay, and the next call goes on from there
     */
    public static void migrate(DataSource database) {
        try (Connection turn = database.getConnection()) {
            runOn(turn, "SELECT pg_advisory_lock(?)");
            try {
                Scope.child(quietly(), () -> update(database));
            } finally {
                runOn(turn, "SELECT pg_advisory_unlock(?)");
            }
        } catch (Exception e) {
            throw new IllegalStateException("the database could not be migrated: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> quietly() {
        return Map.of(
                Scope.Attr.logService.name(), new NoOpLogService(),
                Scope.Attr.ui.name(), new LoggerUIService(),
                AnalyticsArgs.ENABLED.getKey(), false);
    }

    private static void update(DataSource database) throws SQLException, LiquibaseException {
        try (Connection connection = database.getConnection();
                Liquibase liquibase = new Liquibase(
                        CHANGE_LOG,
                        new ClassLoaderResourceAccessor(Migrations.class.getClassLoader()),
                        new JdbcConnection(connection))) {
            // Only the holder of the advisory lock gets here, so a lock in Liquibase's own table is a dead process's.
            liquibase.forceReleaseLocks();
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update("");
        }
    }

    private static void runOn(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
