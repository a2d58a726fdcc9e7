package dev.assay.db.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/** The current row of a result, its columns read by name; a method without "optional" expects a value that is not null. */
public final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public int integer(String column) throws SQLException {
        return row.getInt(column);
    }

    public OptionalInt optionalInteger(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    public long longInteger(String column) throws SQLException {
        return row.getLong(column);
    }

    public double number(String column) throws SQLException {
        return row.getDouble(column);
    }

    public OptionalDouble optionalNumber(String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public Optional<Boolean> optionalFlag(String column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public UUID uuid(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> optionalInstant(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    /** Reads an array of text. */
    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    public Optional<byte[]> optionalBytes(String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column));
    }

    /** Reads an enum by its name. */
    public <E extends Enum<E>> E named(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    /** Reads an enum by its name, empty for null. */
    public <E extends Enum<E>> Optional<E> optionalNamed(Class<E> type, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(name -> Enum.valueOf(type, name));
    }
}
