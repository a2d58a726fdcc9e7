package dev.assay.db.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.db.jdbc.Statements;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into an empty table, in PostgreSQL's binary form; they are there once {@link #finish} returns. A row is
 * begun, and then each of its columns is given, in order.
 */
final class CopyRows implements AutoCloseable {
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int CHUNK = 1 << 18;
    private static final long EPOCH_2000_MICROS = 946_684_800_000_000L;
    private static final int TEXT_OID = 25;
    private static final byte JSONB_VERSION = 1;

    private final Connection connection;
    private final CopyIn copy;
    private final int columns;
    private ByteBuffer buffer = ByteBuffer.allocate(2 * CHUNK);
    private long rows;

    CopyRows(DataSource source, String table, String... columns) throws SQLException {
        this.columns = columns.length;
        connection = source.getConnection();
        connection.setAutoCommit(false);
        // What is copied into a table that the transaction has emptied itself need not be logged, nor frozen later.
        Statements.update(connection, "TRUNCATE " + table);
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary, FREEZE)");
        buffer.put(HEADER);
    }

    CopyRows row() throws SQLException {
        if (buffer.position() > CHUNK) {
            send();
        }
        buffer.putShort((short) columns);
        rows++;
        return this;
    }

    long rows() {
        return rows;
    }

    CopyRows id(UUID id) {
        buffer.putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    /** Text, an enum's name, or null. */
    CopyRows text(Object text) {
        return text == null ? nothing() : bytes(text.toString().getBytes(UTF_8));
    }

    CopyRows bytes(byte[] bytes) {
        room(bytes.length);
        buffer.putInt(bytes.length).put(bytes);
        return this;
    }

    CopyRows json(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        room(bytes.length);
        buffer.putInt(bytes.length + 1).put(JSONB_VERSION).put(bytes);
        return this;
    }

    CopyRows number(int number) {
        buffer.putInt(Integer.BYTES).putInt(number);
        return this;
    }

    CopyRows real(double number) {
        buffer.putInt(Double.BYTES).putDouble(number);
        return this;
    }

    CopyRows flag(boolean flag) {
        buffer.putInt(1).put((byte) (flag ? 1 : 0));
        return this;
    }

    /** @param micros since 1970 */
    CopyRows time(long micros) {
        buffer.putInt(Long.BYTES).putLong(micros - EPOCH_2000_MICROS);
        return this;
    }

    /** An array of texts with one element. */
    CopyRows one(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        buffer.putInt(6 * Integer.BYTES + bytes.length)
                .putInt(1)
                .putInt(0)
                .putInt(TEXT_OID)
                .putInt(1)
                .putInt(1)
                .putInt(bytes.length)
                .put(bytes);
        return this;
    }

    /** An array without elements. */
    CopyRows none() {
        buffer.putInt(3 * Integer.BYTES).putInt(0).putInt(0).putInt(TEXT_OID);
        return this;
    }

    CopyRows nothing() {
        buffer.putInt(-1);
        return this;
    }

    void finish() throws SQLException {
        room(Short.BYTES);
        buffer.putShort((short) -1);
        send();
        copy.endCopy();
        connection.commit();
    }

    /** Without {@link #finish} before, nothing was copied. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (copy.isActive()) {
                copy.cancelCopy();
                connection.rollback();
            }
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private void room(int bytes) {
        // What else a row has is far smaller than a chunk.
        if (buffer.remaining() < bytes + CHUNK / 2) {
            buffer = ByteBuffer.allocate(2 * (buffer.capacity() + bytes)).put(buffer.flip());
        }
    }
}
