package dev.assay.db.practice;

import dev.assay.db.jdbc.Statements;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What the SUBMITs of a round are worth. */
@Singleton
final class SubmittedPoints {
    /** Without points are those we failed to judge: a fault of ours is no verdict about the program. */
    private static final String POINTS = """
            SELECT points
              FROM code_submissions
             WHERE round_id = ? AND submission_type = 'SUBMIT' AND rejudge_of IS NULL AND points IS NOT NULL
            """;

    private final JdbcOperations jdbc;

    SubmittedPoints(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The points of each SUBMIT that was judged, 0 to 100, before hints are paid for. */
    List<Double> of(UUID roundId) {
        return jdbc.execute(transaction -> Statements.list(transaction, POINTS, row -> row.number("points"), roundId));
    }
}
