package dev.assay.db.personal;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Everything that is stored about a person. */
public final class PersonalData {
    /** So many rows are held at once. */
    private static final int FETCH = 100;

    private final Database database;

    public PersonalData(DataSource source) {
        this.database = new Database(source);
    }

    /** Takes the rows one by one. */
    public interface Reader {
        /** The rows that follow are of this kind, for example {@code interviews}. */
        void begin(String kind) throws IOException;

        /** A JSON object. */
        void row(String json) throws IOException;

        /** The kind has no more rows. */
        void end() throws IOException;
    }

    /**
     * Reads all there is, as of one moment.
     *
     * @throws UncheckedIOException when the reader fails
     */
    public void read(UUID userId, Reader reader) {
        database.transact(connection -> {
            Statements.update(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            for (PersonalTable table : PersonalTable.values()) {
                read(connection, table, userId, reader);
            }
            return userId;
        });
    }

    private static void read(Connection connection, PersonalTable table, UUID userId, Reader reader)
            throws SQLException {
        try (PreparedStatement statement = Statements.prepare(
                connection,
                "SELECT CAST(row_to_json(t) AS text) AS row FROM (%s) AS t".formatted(table.query()),
                userId)) {
            statement.setFetchSize(FETCH);
            reader.begin(table.name().toLowerCase(Locale.ROOT));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows.getString("row"));
                }
            }
            reader.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
