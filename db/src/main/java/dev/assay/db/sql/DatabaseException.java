package dev.assay.db.sql;

import java.sql.SQLException;

/** The database cannot be reached or refused a statement; the cause says which. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String UNIQUE_VIOLATION = "23505";

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** True when the statement would have broken the named unique constraint or index. */
    public boolean breaksUnique(String constraint) {
        return getCause() instanceof SQLException cause
                && UNIQUE_VIOLATION.equals(cause.getSQLState())
                && cause.getMessage().contains('"' + constraint + '"');
    }
}
