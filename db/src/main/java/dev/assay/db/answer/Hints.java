package dev.assay.db.answer;

import dev.assay.db.jdbc.Statements;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** When which hints were shown. */
@Singleton
public class Hints {
    private static final String INSERT = """
            INSERT INTO hint_reveals (round_id, hint_number, revealed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private final JdbcOperations jdbc;

    Hints(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes in the transaction of the caller that a hint was shown.
     *
     * @param number from 1
     */
    public void note(UUID roundId, int number, Instant now) {
        jdbc.execute(transaction -> Statements.update(transaction, INSERT, roundId, number, now));
    }
}
