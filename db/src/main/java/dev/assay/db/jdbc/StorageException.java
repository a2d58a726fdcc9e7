package dev.assay.db.jdbc;

import java.sql.SQLException;

/** The database cannot be reached, or refused a statement that it should have accepted. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    private final String sqlState;

    public StorageException(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Whether a row with the same unique value was there already. */
    public boolean isDuplicate() {
        return sqlState.equals(UNIQUE_VIOLATION);
    }
}
