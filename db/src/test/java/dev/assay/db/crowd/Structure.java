package dev.assay.db.crowd;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Indexes, keys and references of tables, taken away while they are filled; making them at once costs a fraction. */
final class Structure {
    /** References to and from anything, then keys, then indexes that no key has made: in this order they can go. */
    private static final String PARTS = """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS remove,
               format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                   AS restore,
               CASE contype WHEN 'f' THEN 1 ELSE 2 END AS stage, conname::text AS name
          FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace
           AND (contype = 'f' OR (contype IN ('p', 'u') AND conrelid = ANY (?::text[]::regclass[])))
        UNION ALL
        SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid), 3, indexrelid::regclass::text
          FROM pg_index i
         WHERE indrelid = ANY (?::text[]::regclass[])
           AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))
         ORDER BY stage, name\
        """;

    private static final int TOLD_EVERY = 10;

    private final Database database;
    private final List<Part> parts;

    private record Part(String remove, String restore) {}

    /** Takes it away. */
    Structure(DataSource source, List<String> tables) {
        database = new Database(source);
        parts = database.once(connection -> Statements.list(
                connection, PARTS, row -> new Part(row.text("remove"), row.text("restore")), tables, tables));
        database.transact(connection -> {
            for (Part part : parts) {
                Statements.update(connection, part.remove());
            }
            return parts;
        });
    }

    /** Makes it anew: what was filled in has to satisfy all of it. */
    void restore(Consumer<String> progress) {
        List<Part> left = new ArrayList<>(parts.reversed());
        // Indexes last came first; references need the keys.
        left.sort((a, b) -> Boolean.compare(isReference(a), isReference(b)));
        database.once(connection -> {
            Statements.update(connection, "SET maintenance_work_mem = '512MB'");
            for (int made = 0; made < left.size(); made++) {
                if (made % TOLD_EVERY == 0) {
                    progress.accept("%d of %d keys, references and indexes".formatted(made, left.size()));
                }
                Statements.update(connection, left.get(made).restore());
            }
            return Statements.update(connection, "RESET maintenance_work_mem");
        });
    }

    private static boolean isReference(Part part) {
        return part.restore().contains(" FOREIGN KEY ");
    }
}
