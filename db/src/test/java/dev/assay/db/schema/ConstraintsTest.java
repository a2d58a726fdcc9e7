package dev.assay.db.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the schema refuses. {@code constraints/good.sql} makes one sound row of everything; each line of
 * {@code constraints/violations.txt} names a constraint and a statement that breaks it and nothing else.
 */
class ConstraintsTest {
    private static Database database;

    @BeforeAll
    static void makeSoundRows() throws IOException {
        TestDatabase fresh = TestServers.postgres();
        database = new Database(fresh.dataSource());
        String sql = String.join("\n", lines("/constraints/good.sql"));
        database.transact(connection -> Statements.update(connection, sql));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void violation_is_refused_by_its_constraint(Violation violation) {
        assertThatThrownBy(() -> database.transact(connection -> Statements.update(connection, violation.sql())))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(violation.constraint());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deletions")
    void deletion_takes_along_what_belongs_to_it(Deletion deletion) throws IOException {
        TestDatabase fresh = TestServers.postgres();
        Database rows = new Database(fresh.dataSource());
        String sql = String.join("\n", lines("/constraints/good.sql"));
        rows.transact(connection -> Statements.update(connection, sql));

        rows.transact(connection -> Statements.update(connection, deletion.sql()));

        for (String table : deletion.emptied()) {
            assertThat(count(rows, table)).as(table).isZero();
        }
        for (String table : deletion.kept()) {
            assertThat(count(rows, table)).as(table).isPositive();
        }
    }

    @Test
    void updated_at_is_set_by_the_server() {
        database.transact(connection ->
                Statements.update(connection, "UPDATE users SET updated_at = '2000-01-01', created_at = '2000-01-01'"));

        List<Boolean> touched = database.transact(connection -> Statements.list(
                connection, "SELECT updated_at > created_at AS touched FROM users", row -> row.flag("touched")));
        assertThat(touched).containsOnly(true);
    }

    static List<Violation> violations() throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (String line : lines("/constraints/violations.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                violations.add(new Violation(parts[0], parts[1]));
            }
        }
        return violations;
    }

    static List<Deletion> deletions() {
        return List.of(
                new Deletion(
                        "DELETE FROM users WHERE email = 'ada@example.org'",
                        List.of(
                                "user_identities",
                                "user_profiles",
                                "experiences",
                                "educations",
                                "skills",
                                "certifications",
                                "files",
                                "resumes",
                                "data_exports",
                                "account_tokens",
                                "sessions",
                                "api_tokens",
                                "interviews",
                                "rounds",
                                "messages",
                                "code_submissions",
                                "scenario_responses",
                                "executions",
                                "user_daily_stats",
                                "idempotency_records",
                                "accommodations",
                                "stream_tickets",
                                "webhook_deliveries",
                                "webhook_attempts"),
                        List.of("questions", "question_versions", "outbox_events", "audit_log", "webhook_endpoints")),
                new Deletion("DELETE FROM files", List.of("files"), List.of("users", "resumes")),
                new Deletion(
                        "DELETE FROM interviews",
                        List.of(
                                "interview_practice",
                                "interview_feedback",
                                "rounds",
                                "messages",
                                "code_submissions",
                                "scenario_responses",
                                "code_drafts",
                                "hint_reveals",
                                "stream_tickets"),
                        List.of("users", "questions", "executions")),
                new Deletion(
                        "DELETE FROM questions WHERE slug = 'unused'",
                        List.of("question_options", "question_test_cases"),
                        List.of("questions", "rounds")));
    }

    private static long count(Database rows, String table) {
        return rows.transact(connection ->
                        Statements.first(connection, "SELECT count(*) AS n FROM " + table, row -> row.longInteger("n")))
                .orElseThrow();
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ConstraintsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    record Violation(String constraint, String sql) {
        @Override
        public String toString() {
            return constraint + " refuses " + sql;
        }
    }

    record Deletion(String sql, List<String> emptied, List<String> kept) {
        @Override
        public String toString() {
            return sql;
        }
    }
}
