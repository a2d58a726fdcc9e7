package dev.assay.db.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in transactions of its own (read committed), each on a connection of its own. */
public final class Database {
    private final DataSource source;

    public Database(DataSource source) {
        this.source = requireNonNull(source, "source");
    }

    /**
     * Commits when the work returns and rolls back when it throws.
     *
     * @throws StorageException when the database fails; then it is unknown whether a commit took place
     */
    public <T> T transact(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /**
     * Runs a single statement, which is a transaction by itself: one conversation with the database in place of two.
     *
     * @throws StorageException when the database fails; then it is unknown whether it changed anything
     */
    public <T> T once(Work<T> statement) {
        try (Connection connection = source.getConnection()) {
            return statement.run(connection);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static void rollBack(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
        }
    }

    /**
     * What is done in one transaction.
     *
     * @param <T> what comes out of it
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
