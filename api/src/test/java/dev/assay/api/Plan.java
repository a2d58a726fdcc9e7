package dev.assay.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * How PostgreSQL goes about a statement.
 *
 * @param scanned the tables it reads from beginning to end
 * @param walked the tables it reads by an index from beginning to end, until it has found enough
 */
record Plan(Set<String> scanned, Set<String> walked) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\?");

    /** For the parameters that it had. */
    static Plan of(DataSource source, StatementTap.Executed executed) {
        return new Database(source).once(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("EXPLAIN (FORMAT JSON) " + executed.sql())) {
                executed.bind(statement);
                return read(statement);
            }
        });
    }

    /** For any parameters, as for a statement that was prepared and often used. */
    static Plan ofAny(DataSource source, StatementTap.Executed executed) {
        Matcher places = PLACE.matcher(executed.sql());
        StringBuilder sql = new StringBuilder();
        int count = 0;
        while (places.find()) {
            count++;
            places.appendReplacement(sql, "\\$" + count);
        }
        places.appendTail(sql);
        String nulls = count == 0 ? "" : "(" + String.join(", ", Collections.nCopies(count, "NULL")) + ")";
        return new Database(source).once(connection -> {
            Statements.update(connection, "SET plan_cache_mode = force_generic_plan");
            run(connection, "PREPARE any_parameters AS " + sql);
            try (PreparedStatement statement =
                    connection.prepareStatement("EXPLAIN (FORMAT JSON) EXECUTE any_parameters" + nulls)) {
                return read(statement);
            } finally {
                run(connection, "DEALLOCATE any_parameters");
                run(connection, "RESET plan_cache_mode");
            }
        });
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Plan read(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            Plan plan = new Plan(new LinkedHashSet<>(), new LinkedHashSet<>());
            plan.collect(JSON.readTree(row.getString(1)).path(0).path("Plan"), "");
            return plan;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void collect(JsonNode node, String table) {
        String type = node.path("Node Type").asText();
        String of = node.path("Relation Name").asText(table);
        if (type.equals("Seq Scan")) {
            scanned.add(of);
        }
        boolean byIndex = type.startsWith("Index") || type.equals("Bitmap Index Scan");
        if (byIndex && !node.has("Index Cond")) {
            walked.add(of);
        }
        node.path("Plans").forEach(child -> collect(child, of));
    }
}
