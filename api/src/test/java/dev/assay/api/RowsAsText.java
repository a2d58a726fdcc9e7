package dev.assay.api;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.util.List;
import javax.sql.DataSource;

/** Reads the column {@code text} of rows. */
final class RowsAsText {
    private RowsAsText() {}

    static List<String> all(DataSource source, String sql, Object... parameters) {
        return new Database(source)
                .once(connection -> Statements.list(connection, sql, row -> row.text("text"), parameters));
    }

    static String first(DataSource source, String sql, Object... parameters) {
        return all(source, sql, parameters).getFirst();
    }
}
