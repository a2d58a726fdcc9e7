package dev.assay.db.personal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonalTableTest {
    private static final TestDatabase DATABASE = TestServers.postgres();

    /**
     * What a rejudge would change is for those who decide about it; what is applied shows in the submissions. A ticket is a
     * secret of a minute.
     */
    private static final Set<String> WITHHELD = Set.of("rejudged_submissions", "stream_tickets");

    private static final String OF_PEOPLE = """
        WITH RECURSIVE of_people (id) AS (
            SELECT 'users'::regclass::oid
            UNION
            SELECT k.conrelid
              FROM pg_constraint k JOIN of_people p ON k.confrelid = p.id
             WHERE k.contype = 'f' AND k.confdeltype = 'c'
        )
        SELECT id::regclass::text AS name FROM of_people\
        """;

    @Test
    void every_table_that_goes_with_a_person_is_in_the_export() {
        List<String> tables = new Database(DATABASE.dataSource())
                .transact(connection -> Statements.list(connection, OF_PEOPLE, row -> row.text("name")));

        assertThat(tables)
                .as("tables to be added to PersonalTable with the person's own columns, or to be withheld for a reason")
                .contains("users", "rounds", "skills")
                .allMatch(PersonalTableTest::isExported);
    }

    private static boolean isExported(String table) {
        if (WITHHELD.contains(table)) {
            return true;
        }
        Pattern named = Pattern.compile("(FROM|JOIN) " + table + "\\b");
        return Stream.of(PersonalTable.values())
                .anyMatch(one -> named.matcher(one.query()).find());
    }

    @Test
    void a_person_without_anything_has_an_account() {
        UUID user = new TestRows(DATABASE.dataSource()).user();
        List<String> seen = new ArrayList<>();

        new PersonalData(DATABASE.dataSource()).read(user, new PersonalData.Reader() {
            private String kind = "";

            @Override
            public void begin(String of) {
                kind = of;
            }

            @Override
            public void row(String json) throws IOException {
                seen.add(kind + " " + json);
            }

            @Override
            public void end() {
                kind = "";
            }
        });

        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst()).startsWith("account {\"id\":\"" + user).doesNotContain("password");
    }
}
