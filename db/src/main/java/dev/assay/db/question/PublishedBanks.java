package dev.assay.db.question;

import static java.util.Objects.requireNonNull;

import dev.assay.bank.Bank;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import javax.sql.DataSource;

/**
 * Remembers which files a bank was last published from, so that nobody need read them to learn that nothing has changed. Publishing a
 * bank forgets it; whoever published all of it and live may note it again.
 */
public final class PublishedBanks {
    private static final String KNOWN = "SELECT 1 AS one FROM published_banks WHERE stamp = ?";

    private static final String NOTE = """
        INSERT INTO published_banks (bank, stamp) VALUES (?, ?)
        ON CONFLICT (bank) DO UPDATE SET stamp = EXCLUDED.stamp, published_at = now()\
        """;

    static final String FORGET = "DELETE FROM published_banks WHERE bank = ?";

    private final Database database;

    public PublishedBanks(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /**
     * Whether the bank of these files is what was published last.
     *
     * @param stamp 64 lower-case hexadecimal digits, equal for equal files
     */
    public boolean isCurrent(String stamp) {
        return database.once(connection -> Statements.first(connection, KNOWN, row -> row.integer("one"), stamp))
                .isPresent();
    }

    /** The bank was published from the files of that stamp, all of it and live. */
    public void note(Bank bank, String stamp) {
        database.once(connection -> Statements.update(connection, NOTE, bank.id(), stamp));
    }
}
