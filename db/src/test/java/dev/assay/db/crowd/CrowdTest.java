package dev.assay.db.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.queue.QueueMarks;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.Submissions;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import dev.assay.verdict.Verdict;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final Instant END = Instant.parse("2026-11-01T12:00:00Z");
    private static final CrowdSize SMALL = CrowdSize.fraction(2_000);
    private static final String STRUCTURE = """
        SELECT conname || ' ' || pg_get_constraintdef(oid) AS part FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        ORDER BY part\
        """;

    private static List<String> list(TestDatabase database, String sql) {
        return new Database(database.dataSource())
                .once(connection -> Statements.list(connection, sql, row -> row.text("part")));
    }

    private static Crowd.Filled fill(TestDatabase database, long seed) {
        return new Crowd(database.dataSource(), SMALL, seed, END).fill(_ -> {});
    }

    @Test
    void aCrowdHasItsSize_itsSkew_andLeavesKeysAndIndexesAsTheyWere() {
        TestDatabase database = TestServers.postgres();
        List<String> before = list(database, STRUCTURE);
        Crowd.Filled filled = fill(database, 1);
        assertThat(filled.users()).isEqualTo(100);
        assertThat(filled.interviews()).isEqualTo(500);
        assertThat(filled.rounds()).isEqualTo(1500);
        assertThat(filled.submissions()).isBetween(4_500L, 5_500L);
        assertThat(list(database, STRUCTURE)).isEqualTo(before);
        List<String> mostInterviews = list(
                database,
                "SELECT count(*)::text AS part FROM interviews GROUP BY user_id ORDER BY count(*) DESC LIMIT 1");
        assertThat(Integer.parseInt(mostInterviews.getFirst())).isGreaterThan(15);
    }

    @Test
    void theSameSeedGivesTheSameRows_anotherOneOthers() {
        String rows = "SELECT id || code AS part FROM code_submissions ORDER BY id";
        TestDatabase one = TestServers.postgres();
        TestDatabase same = TestServers.postgres();
        TestDatabase other = TestServers.postgres();
        fill(one, 1);
        fill(same, 1);
        fill(other, 2);
        assertThat(list(same, rows)).isEqualTo(list(one, rows)).isNotEqualTo(list(other, rows));
    }

    @Test
    void itsSubmissionsAreReadLikeThoseOfPeople() {
        TestDatabase database = TestServers.postgres();
        fill(database, 3);
        Submissions submissions = new Submissions(
                database.dataSource(),
                new Dispatch(new InMemoryJobQueue(InstantSource.system()), new QueueMarks(database.dataSource())),
                InstantSource.system());
        List<StoredSubmission> read = list(database, "SELECT id::text AS part FROM code_submissions").stream()
                .map(id -> submissions.find(UUID.fromString(id)).orElseThrow())
                .toList();
        assertThat(read).hasSizeGreaterThan(1_000);
        assertThat(read)
                .anyMatch(one -> one.verdict().equals(Optional.of(Verdict.AC))
                        && one.tests().size() == one.testsPassed().orElseThrow());
    }

    @Test
    void whereSomebodyIs_noCrowdComes() {
        TestDatabase database = TestServers.postgres();
        fill(database, 1);
        assertThatThrownBy(() -> fill(database, 1)).hasMessage("the database has users (expected: none)");
    }
}
