package dev.assay.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How PostgreSQL goes about a statement.
 *
 * @param scanned the tables it reads from beginning to end
 * @param walked the indexes it goes along from beginning to end, until it has found enough
 * @param inVain how many rows it looked at and did not want; none where that was not tried
 */
record Plan(Set<String> scanned, Set<String> walked, long inVain) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\?");

    /** Empty where the parameters are no longer accepted, as a key that is there by now. */
    static Optional<Plan> tried(Connection connection, StatementTap.Executed executed) throws SQLException {
        connection.setAutoCommit(false);
        // Of what is in memory any page is as near as the next one.
        run(connection, "SET LOCAL random_page_cost = 1.1");
        try {
            return Optional.of(explained(connection, "EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ", executed));
        } catch (SQLException e) {
            return Optional.empty();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** For the parameters that it had. */
    static Plan of(Connection connection, StatementTap.Executed executed) throws SQLException {
        return explained(connection, "EXPLAIN (FORMAT JSON) ", executed);
    }

    /** When reading whole tables is thought to be dear: of a table with a few rows that is cheaper than an index otherwise. */
    static Plan ofMany(Connection connection, StatementTap.Executed executed) throws SQLException {
        run(connection, "SET enable_seqscan = off");
        try {
            return of(connection, executed);
        } finally {
            run(connection, "RESET enable_seqscan");
        }
    }

    /** The same, for any parameters, as for a statement that was prepared and often used. */
    static Plan ofAny(Connection connection, StatementTap.Executed executed) throws SQLException {
        Matcher places = PLACE.matcher(executed.sql());
        StringBuilder sql = new StringBuilder();
        int count = 0;
        while (places.find()) {
            count++;
            places.appendReplacement(sql, "\\$" + count);
        }
        places.appendTail(sql);
        String nulls = count == 0 ? "" : "(" + String.join(", ", Collections.nCopies(count, "NULL")) + ")";
        for (String setting : List.of("SET enable_seqscan = off", "SET plan_cache_mode = force_generic_plan")) {
            run(connection, setting);
        }
        run(connection, "PREPARE any_parameters AS " + sql);
        try (PreparedStatement statement =
                connection.prepareStatement("EXPLAIN (FORMAT JSON) EXECUTE any_parameters" + nulls)) {
            return read(statement);
        } finally {
            for (String setting :
                    List.of("DEALLOCATE any_parameters", "RESET plan_cache_mode", "RESET enable_seqscan")) {
                run(connection, setting);
            }
        }
    }

    private static Plan explained(Connection connection, String explain, StatementTap.Executed executed)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(explain + executed.sql())) {
            executed.bind(statement);
            return read(statement);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Plan read(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            JsonNode root = JSON.readTree(row.getString(1)).path(0).path("Plan");
            Plan plan = new Plan(new TreeSet<>(), new TreeSet<>(), inVain(root));
            plan.collect(root);
            return plan;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static long inVain(JsonNode node) {
        long rows = node.path("Rows Removed by Filter").asLong()
                * node.path("Actual Loops").asLong();
        for (JsonNode child : node.path("Plans")) {
            rows += inVain(child);
        }
        return rows;
    }

    private void collect(JsonNode node) {
        if (node.path("Node Type").asText().equals("Seq Scan")) {
            scanned.add(node.path("Relation Name").asText());
        }
        if (node.has("Index Name") && !node.has("Index Cond")) {
            walked.add(node.path("Index Name").asText());
        }
        node.path("Plans").forEach(this::collect);
    }
}
