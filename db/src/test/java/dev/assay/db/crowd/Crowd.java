package dev.assay.db.crowd;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Fills a migrated database in which nobody is with people and what they did in two years. They come time-ordered, as they
 * would have come, so what belongs to one person lies apart. Some people have hundreds of interviews, most have a few.
 */
public final class Crowd {
    private static final String SOMEBODY = "SELECT id FROM users LIMIT 1";

    private final DataSource source;
    private final CrowdSize size;
    private final long seed;
    private final Instant end;

    /**
     * A crowd to come.
     *
     * @param source gives at least twelve connections at once
     * @param end when the last of it happened
     */
    public Crowd(DataSource source, CrowdSize size, long seed, Instant end) {
        this.source = source;
        this.size = size;
        this.seed = seed;
        this.end = end;
    }

    /** How many rows the largest tables have got. */
    public record Filled(long users, long interviews, long rounds, long submissions, long messages, long events) {}

    /**
     * Fills in everything, and has PostgreSQL look at it.
     *
     * @param progress told, in a few words, how far it is
     * @throws IllegalStateException when somebody is there already
     */
    public Filled fill(Consumer<String> progress) {
        Database database = new Database(source);
        if (database.once(connection -> Statements.first(connection, SOMEBODY, row -> row.uuid("id")))
                .isPresent()) {
            throw new IllegalStateException("the database has users (expected: none)");
        }
        CrowdQuestions questions = new CrowdQuestions(source);
        Structure structure = new Structure(source, CrowdTables.NAMES);
        Filled filled;
        try (CrowdTables tables = new CrowdTables(source)) {
            filled = new Happening(tables, questions, size, seed, end).happen(progress);
            tables.finish();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
        structure.restore(progress);
        progress.accept("what people have beside interviews");
        for (Belongings belonging : Belongings.values()) {
            database.once(connection -> Statements.update(connection, belonging.insert(), end));
        }
        for (String statement : List.of("VACUUM (ANALYZE)", "CHECKPOINT")) {
            database.once(connection -> Statements.update(connection, statement));
        }
        return filled;
    }
}
