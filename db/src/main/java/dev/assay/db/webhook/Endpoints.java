package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The endpoints of an installation. Switching one off holds what waits for it, switching it on lets that go. */
public final class Endpoints {
    /** So many an installation may have. */
    public static final int MOST = 50;

    private static final String COLUMNS = """
            id, url, description, event_types, secret, former_secret, former_until, disabled_at, disabled_reason,
            created_at, updated_at, version""";

    private static final String INSERT = """
            INSERT INTO webhook_endpoints (id, url, description, event_types, secret, created_by, created_at)
            SELECT ?::uuid, ?, ?, ?, ?, ?::uuid, ?::timestamptz
             WHERE (SELECT count(*) FROM webhook_endpoints) < ?""";

    private static final String FIND =
            "SELECT {columns} FROM webhook_endpoints WHERE id = ?".replace("{columns}", COLUMNS);

    private static final String PAGE = """
            SELECT {columns} FROM webhook_endpoints
             WHERE (?::timestamptz IS NULL OR (created_at, id) < (?::timestamptz, ?::uuid))
             ORDER BY created_at DESC, id DESC LIMIT ?""".replace("{columns}", COLUMNS);

    private static final String LOCK = FIND + " FOR NO KEY UPDATE";

    private static final String CHANGE = """
            UPDATE webhook_endpoints SET url = ?, description = ?, event_types = ?, version = version + 1
             WHERE id = ?""";

    /** What happened while nothing was sent is not sent afterwards. */
    private static final String ENABLE = """
            UPDATE webhook_endpoints SET disabled_at = NULL, disabled_reason = NULL, since_xact = pg_current_xact_id()
             WHERE id = ?""";

    private static final String RELEASE = """
            UPDATE webhook_deliveries SET status = 'PENDING', next_at = ?, earlier_attempts = attempt
             WHERE endpoint_id = ? AND status = 'HELD'""";

    private static final String DISABLE =
            "UPDATE webhook_endpoints SET disabled_at = ?, disabled_reason = ?, version = version + 1 WHERE id = ?";

    private static final String HOLD =
            "UPDATE webhook_deliveries SET status = 'HELD' WHERE endpoint_id = ? AND status = 'PENDING'";

    private static final String ROTATE = """
            UPDATE webhook_endpoints SET former_secret = secret, former_until = ?, secret = ?, version = version + 1
             WHERE id = ?""";

    private static final String DELETE = "DELETE FROM webhook_endpoints WHERE id = ?";

    private static final String FORGET =
            "UPDATE webhook_endpoints SET former_secret = NULL, former_until = NULL WHERE former_until <= ?";

    private final Database database;

    public Endpoints(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /**
     * What an administrator decides about an endpoint.
     *
     * @param url has been checked
     * @param eventTypes at least one
     */
    public record Wish(URI url, String description, Set<EventType> eventTypes, boolean active) {
        public Wish {
            eventTypes = Set.copyOf(eventTypes);
            if (eventTypes.isEmpty()) {
                throw new IllegalArgumentException("event types are none (expected: at least one)");
            }
        }
    }

    /** What came of a change to a version that the caller has seen. */
    public sealed interface Change {
        record Changed(Endpoint endpoint) implements Change {}

        /** Somebody else was faster. */
        record Stale() implements Change {}

        record Missing() implements Change {}
    }

    /** Where a page of the list begins: after the endpoint with these two values. */
    public record After(Instant createdAt, UUID id) {}

    /** The id under which {@link #add} stores an endpoint; its secret is sealed for it. */
    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** False when there are {@link #MOST} already. */
    public boolean add(UUID id, Wish wish, Sealed secret, UUID createdBy, Instant now) {
        return database.transact(connection -> {
            int added = Statements.update(
                    connection,
                    INSERT,
                    id,
                    wish.url().toString(),
                    wish.description(),
                    codes(wish),
                    secret.bytes(),
                    createdBy,
                    now,
                    MOST);
            if (!wish.active()) {
                disable(connection, id, Endpoint.Reason.BY_HAND, now);
            }
            return added == 1;
        });
    }

    public Optional<Endpoint> find(UUID id) {
        return database.once(connection -> Statements.first(connection, FIND, Endpoints::endpoint, id));
    }

    /** The newest first. */
    public List<Endpoint> list(Optional<After> after, int limit) {
        Optional<Instant> at = after.map(After::createdAt);
        return database.once(connection ->
                Statements.list(connection, PAGE, Endpoints::endpoint, at, at, after.map(After::id), limit));
    }

    /** Changes an endpoint; one that is switched on again takes what was held for it, from the beginning of the schedule. */
    public Change change(UUID id, int version, Wish wish, Instant now) {
        return changed(id, version, (connection, before) -> {
            Statements.update(connection, CHANGE, wish.url().toString(), wish.description(), codes(wish), id);
            if (wish.active() && !before.isActive()) {
                Statements.update(connection, ENABLE, id);
                Statements.update(connection, RELEASE, now, id);
            } else if (!wish.active() && before.isActive()) {
                disable(connection, id, Endpoint.Reason.BY_HAND, now);
            }
        });
    }

    /** A new secret; the one before signs beside it until then, and any older one no more. */
    public Change rotate(UUID id, int version, Sealed secret, Instant formerUntil) {
        return changed(
                id,
                version,
                (connection, before) -> Statements.update(connection, ROTATE, formerUntil, secret.bytes(), id));
    }

    /** Deletes an endpoint with everything that was sent to it. */
    public Change remove(UUID id, int version) {
        return database.transact(connection -> {
            Change seen = seen(connection, id, version);
            if (seen instanceof Change.Changed) {
                Statements.update(connection, DELETE, id);
            }
            return seen;
        });
    }

    /** Deletes secrets that sign no more; says how many. */
    public int forgetSecrets(Instant now) {
        return database.once(connection -> Statements.update(connection, FORGET, now));
    }

    static void disable(Connection connection, UUID id, Endpoint.Reason reason, Instant now) throws SQLException {
        Statements.update(connection, DISABLE, now, reason, id);
        Statements.update(connection, HOLD, id);
    }

    @FunctionalInterface
    private interface Writing {
        void write(Connection connection, Endpoint before) throws SQLException;
    }

    private Change changed(UUID id, int version, Writing writing) {
        return database.transact(connection -> {
            Change seen = seen(connection, id, version);
            if (!(seen instanceof Change.Changed before)) {
                return seen;
            }
            writing.write(connection, before.endpoint());
            return Statements.first(connection, FIND, Endpoints::endpoint, id)
                    .<Change>map(Change.Changed::new)
                    .orElseGet(Change.Missing::new);
        });
    }

    /** The endpoint as it was, if it is still of the version that the caller saw; locked. */
    private static Change seen(Connection connection, UUID id, int version) throws SQLException {
        Optional<Endpoint> found = Statements.first(connection, LOCK, Endpoints::endpoint, id);
        if (found.isEmpty()) {
            return new Change.Missing();
        }
        return found.get().version() == version ? new Change.Changed(found.get()) : new Change.Stale();
    }

    private static List<String> codes(Wish wish) {
        return wish.eventTypes().stream().map(EventType::code).sorted().toList();
    }

    static Endpoint endpoint(Row row) throws SQLException {
        Optional<Instant> disabledAt = row.optionalInstant("disabled_at");
        Optional<Endpoint.Reason> reason = row.optionalNamed(Endpoint.Reason.class, "disabled_reason");
        return new Endpoint(
                row.uuid("id"),
                URI.create(row.text("url")),
                row.text("description"),
                types(row.texts("event_types")),
                secrets(row),
                disabledAt.map(at -> new Endpoint.Disabled(at, reason.orElseThrow())),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.integer("version"));
    }

    static Endpoint.Secrets secrets(Row row) throws SQLException {
        Optional<Instant> until = row.optionalInstant("former_until");
        Optional<byte[]> former = row.optionalBytes("former_secret");
        return new Endpoint.Secrets(
                new Sealed(row.bytes("secret")),
                former.map(bytes -> new Endpoint.Former(new Sealed(bytes), until.orElseThrow())));
    }

    /** Types that this version of the program does not know any more are left out. */
    static Set<EventType> types(List<String> codes) {
        return Arrays.stream(EventType.values())
                .filter(type -> codes.contains(type.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
