package dev.assay.db.schema;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What a database says about its own schema. */
final class Catalogue {
    private static final String LINES = """
            SELECT * FROM (
                SELECT c.relname AS relation, 1 AS part, a.attnum::int AS position,
                       'column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                           || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                           || CASE a.attidentity WHEN 'a' THEN ' generated always as identity' ELSE '' END
                           || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
                FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT conrelid::regclass::text, 2, 0, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid)
                FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'
                UNION ALL
                SELECT i.indrelid::regclass::text, 3, 0, 'index ' || pg_get_indexdef(i.indexrelid)
                FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                WHERE c.relnamespace = 'public'::regnamespace
                    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
                UNION ALL
                SELECT tgrelid::regclass::text, 4, 0, 'trigger ' || pg_get_triggerdef(oid)
                FROM pg_trigger WHERE NOT tgisinternal
                UNION ALL
                SELECT 'function ' || proname, 5, 0, pg_get_functiondef(oid)
                FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
                    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
            ) AS lines
            WHERE relation NOT LIKE 'databasechangelog%'
            ORDER BY relation COLLATE "C", part, position, line COLLATE "C"
            """;

    private static final String PLACES = """
            SELECT table_name || '.' || column_name AS place
            FROM information_schema.columns WHERE table_schema = 'public'
            """;

    private static final String UNINDEXED = """
            SELECT k.conrelid::regclass || '.' || a.attname AS place
            FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
                AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1])
            """;

    private final Database database;

    Catalogue(DataSource source) {
        this.database = new Database(source);
    }

    /** Tables with their columns, constraints, indexes and triggers, then functions, as readable text. */
    String text() {
        List<Entry> entries = database.transact(connection -> Statements.list(connection, LINES, Entry::read));
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::relation, LinkedHashMap::new, Collectors.mapping(Entry::indented, Collectors.joining())))
                .entrySet()
                .stream()
                .map(relation -> relation.getKey() + "\n" + relation.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Every column as {@code table.column}. */
    Set<String> places() {
        List<String> places =
                database.transact(connection -> Statements.list(connection, PLACES, row -> row.text("place")));
        return new TreeSet<>(places);
    }

    /** The foreign keys that no index begins with. */
    List<String> unindexedForeignKeys() {
        return database.transact(connection -> Statements.list(connection, UNINDEXED, row -> row.text("place")));
    }

    private record Entry(String relation, String line) {
        static Entry read(Row row) throws SQLException {
            return new Entry(row.text("relation"), row.text("line"));
        }

        String indented() {
            return line.strip().indent(2);
        }
    }
}
