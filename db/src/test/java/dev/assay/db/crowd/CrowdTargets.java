package dev.assay.db.crowd;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What people of a crowd look at: rounds in which they handed something in, found by chance. Who did much is found more often. */
public final class CrowdTargets {
    private static final String SAMPLE = """
        SELECT i.user_id, i.id AS interview_id, r.id AS round_id, d.language,
               (SELECT s.id FROM code_submissions s WHERE s.round_id = r.id ORDER BY s.created_at DESC, s.id DESC LIMIT 1)
                   AS submission_id
          FROM interviews i TABLESAMPLE BERNOULLI (?) REPEATABLE (?)
          JOIN users u ON u.id = i.user_id AND u.status = 'ACTIVE' AND u.role = 'USER'
          JOIN rounds r ON r.interview_id = i.id AND r.status = 'COMPLETED'
          JOIN code_drafts d ON d.round_id = r.id
         WHERE EXISTS (SELECT 1 FROM code_submissions s WHERE s.round_id = r.id)
         ORDER BY md5(r.id::text)
         LIMIT ?\
        """;

    private static final String COUNT = "SELECT greatest(count(*), 1) AS count FROM interviews";
    private static final String ADMINS =
            "SELECT id FROM users WHERE role = 'ADMIN' AND status = 'ACTIVE' ORDER BY created_at, id";

    private CrowdTargets() {}

    /** A round with a draft in that language, and the newest submission there. */
    public record Target(UUID userId, UUID interviewId, UUID roundId, UUID submissionId, String language) {}

    /** The same ones for the same seed; fewer, where there are not so many. */
    public static List<Target> sample(DataSource source, int count, int seed) {
        Database database = new Database(source);
        long interviews = database.once(
                        connection -> Statements.first(connection, COUNT, row -> row.longInteger("count")))
                .orElseThrow();
        double percent = Math.min(100, 200.0 * count / interviews);
        return database.once(connection -> Statements.list(
                connection,
                SAMPLE,
                row -> new Target(
                        row.uuid("user_id"),
                        row.uuid("interview_id"),
                        row.uuid("round_id"),
                        row.uuid("submission_id"),
                        row.text("language")),
                percent,
                seed,
                count));
    }

    /** Who administers, those who came first before. */
    public static List<UUID> administrators(DataSource source) {
        return new Database(source).once(connection -> Statements.list(connection, ADMINS, row -> row.uuid("id")));
    }
}
