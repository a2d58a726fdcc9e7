package dev.assay.db.jdbc;

import dev.assay.db.json.JsonText;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs statements with parameters given as values: instants, UUIDs, enums (by name), lists of text (as text arrays), byte
 * arrays, {@link JsonText}, numbers, booleans, text, and the optional forms of all of these.
 */
public final class Statements {
    private Statements() {}

    /** Runs a statement that changes rows and says how many. */
    public static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Reads all rows of a query, or of a statement that returns the rows it changed. */
    public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(new Row(row)));
            }
            return rows;
        }
    }

    /** Reads the first row, where there is one. */
    public static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... parameters)
            throws SQLException {
        return list(connection, sql, reader, parameters).stream().findFirst();
    }

    /** Prepares a statement for repeated use; the caller closes it. */
    public static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, parameters);
        return statement;
    }

    /** Gives a prepared statement its parameters. */
    public static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bindOne(statement, i + 1, parameters[i]);
        }
    }

    private static void bindOne(PreparedStatement statement, int index, Object parameter) throws SQLException {
        switch (parameter) {
            case null -> statement.setNull(index, Types.NULL);
            case Optional<?> optional -> bindOne(statement, index, optional.orElse(null));
            case OptionalInt optional -> bindOne(statement, index, optional.isPresent() ? optional.getAsInt() : null);
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> value -> statement.setString(index, value.name());
            case JsonText json -> statement.setObject(index, json.text(), Types.OTHER);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case List<?> texts -> statement.setArray(index, textArray(statement.getConnection(), texts));
            default -> statement.setObject(index, parameter);
        }
    }

    private static Array textArray(Connection connection, List<?> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /**
     * Makes a value of one row.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }
}
