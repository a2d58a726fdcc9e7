package dev.assay.db.profile;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.json.JsonText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The rows of profiles. All tables are written and read by the same statements: a row goes in and comes out as a JSON object
 * whose names are those of the columns.
 */
public final class Profiles {
    /** Of one table for one person. */
    public static final int MOST_ROWS = 100;

    private static final String READ = "SELECT id, {json} AS fields, version, created_at, updated_at FROM {table} ";

    private static final String LIST = READ + "WHERE user_id = ? ORDER BY {order}, id";

    private static final String FIND = READ + "WHERE user_id = ? AND id = ?";

    private static final String ADD = """
        INSERT INTO {table} (id, user_id, {columns})
        SELECT ?, p.user_id, {row columns}
          FROM user_profiles p, json_populate_record(NULL::{table}, ?::json) AS r
         WHERE p.user_id = ? AND (SELECT count(*) FROM {table} WHERE user_id = p.user_id) < ?\
        """;

    private static final String CHANGE = """
        UPDATE {table} AS t
           SET ({columns}) = (SELECT {row columns} FROM json_populate_record(NULL::{table}, ?::json) AS r),
               version = t.version + 1
         WHERE t.user_id = ? AND t.id = ? AND t.version = ?\
        """;

    private static final String REMOVE = "DELETE FROM {table} WHERE user_id = ? AND id = ? AND version = ?";

    private final Database database;

    public Profiles(DataSource source) {
        this.database = new Database(source);
    }

    /** What came of writing. */
    public sealed interface Writing {
        record Written(ProfileRow row) implements Writing {}

        /** Somebody else was faster. */
        record Stale() implements Writing {}

        /** There is no such row of this person. */
        record Missing() implements Writing {}

        /** The list has one of this name. */
        record Duplicate() implements Writing {}

        /** There are {@link #MOST_ROWS} already. */
        record Full() implements Writing {}
    }

    /** In an order that makes sense for the table. */
    public List<ProfileRow> list(ProfileTable table, UUID userId) {
        return database.once(connection -> Statements.list(connection, sql(LIST, table), Profiles::read, userId));
    }

    public Optional<ProfileRow> find(ProfileTable table, UUID userId, UUID id) {
        return database.once(connection -> Statements.first(connection, sql(FIND, table), Profiles::read, userId, id));
    }

    /** The one profile of a person. */
    public Optional<ProfileRow> find(UUID userId) {
        return list(ProfileTable.PROFILE, userId).stream().findFirst();
    }

    /** Adds a row with all its fields. */
    public Writing add(ProfileTable table, UUID userId, JsonText fields) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return unlessDuplicate(() -> {
            int added = database.once(
                    connection -> Statements.update(connection, sql(ADD, table), id, fields.text(), userId, MOST_ROWS));
            return added == 1 ? written(table, userId, id) : new Writing.Full();
        });
    }

    /** Replaces all fields of a row. */
    public Writing change(ProfileTable table, UUID userId, UUID id, int version, JsonText fields) {
        return unlessDuplicate(() -> {
            int changed = database.once(connection ->
                    Statements.update(connection, sql(CHANGE, table), fields.text(), userId, id, version));
            return changed == 1 ? written(table, userId, id) : unchanged(table, userId, id);
        });
    }

    /** Deletes a row; what is written is the row as it was. */
    public Writing remove(ProfileTable table, UUID userId, UUID id, int version) {
        Optional<ProfileRow> before = find(table, userId, id);
        int removed =
                database.once(connection -> Statements.update(connection, sql(REMOVE, table), userId, id, version));
        return removed == 1 && before.isPresent() ? new Writing.Written(before.get()) : unchanged(table, userId, id);
    }

    private Writing unlessDuplicate(Supplier<Writing> writing) {
        try {
            return writing.get();
        } catch (StorageException e) {
            if (e.isDuplicate()) {
                return new Writing.Duplicate();
            }
            throw e;
        }
    }

    private Writing written(ProfileTable table, UUID userId, UUID id) {
        return find(table, userId, id).<Writing>map(Writing.Written::new).orElseGet(Writing.Missing::new);
    }

    private Writing unchanged(ProfileTable table, UUID userId, UUID id) {
        return find(table, userId, id).isPresent() ? new Writing.Stale() : new Writing.Missing();
    }

    private static String sql(String statement, ProfileTable table) {
        return statement
                .replace("{row columns}", "r." + table.columns().replace(", ", ", r."))
                .replace("{columns}", table.columns())
                .replace("{json}", table.columnsAsJson())
                .replace("{order}", table.order())
                .replace("{table}", table.table());
    }

    private static ProfileRow read(Row row) throws SQLException {
        return new ProfileRow(
                row.uuid("id"),
                new JsonText(row.text("fields")),
                row.integer("version"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
