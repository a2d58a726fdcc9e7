package dev.assay.db.oversight;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JobKind;
import dev.assay.db.judging.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads what is being judged, what waits and what failed. Each question reads an index of the few rows it is about. */
public final class JudgeOversight {
    private static final String HELD = """
        SELECT '{kind}' AS kind, id, lane, attempt, lease_owner, lease_until, started_at
        FROM {rows} WHERE status = 'RUNNING'\
        """;

    private static final String LANES = """
        SELECT lane,
               count(*) FILTER (WHERE status = 'PENDING') AS waiting,
               min(created_at) FILTER (WHERE status = 'PENDING') AS oldest,
               count(*) FILTER (WHERE status = 'PENDING' AND attempt > 0) AS put_back,
               count(*) FILTER (WHERE status = 'RUNNING') AS running,
               count(*) FILTER (WHERE status = 'RUNNING' AND lease_until < ?) AS expired,
               coalesce(sum(faults), 0) AS faults
        FROM ({open}) AS open
        GROUP BY lane\
        """;

    private static final String OPEN = """
        SELECT lane, status, created_at, attempt, lease_until, faults
        FROM {rows} WHERE status IN ('PENDING', 'RUNNING')\
        """;

    private static final String DEAD = """
        SELECT '{kind}' AS kind, id, attempt, last_fault, finished_at
        FROM {rows} WHERE verdict = 'IE' AND finished_at > ?\
        """;

    private final Database database;

    public JudgeOversight(DataSource source) {
        this.database = new Database(source);
    }

    /** The jobs that runners hold, the longest held first. */
    public List<HeldJob> held() {
        String sql = ofAllKinds(HELD) + " ORDER BY started_at, id";
        return database.once(connection -> Statements.list(
                connection,
                sql,
                row -> new HeldJob(
                        job(row),
                        row.named(Lane.class, "lane"),
                        row.integer("attempt"),
                        row.text("lease_owner"),
                        row.instant("lease_until"),
                        row.instant("started_at"))));
    }

    /** All lanes, in the order in which they are served. */
    public List<LaneState> lanes(Instant now) {
        String sql = LANES.replace("{open}", ofAllKinds(OPEN));
        List<LaneState> busy = database.once(connection -> Statements.list(connection, sql, JudgeOversight::lane, now));
        return Stream.of(Lane.values())
                .map(lane -> busy.stream()
                        .filter(state -> state.lane() == lane)
                        .findFirst()
                        .orElseGet(() -> LaneState.empty(lane)))
                .toList();
    }

    /** The jobs that ended because of us after that instant, the newest first. */
    public List<DeadJob> dead(Instant since) {
        String sql = ofAllKinds(DEAD) + " ORDER BY finished_at DESC, id";
        Object[] parameters = new Object[JobKind.values().length];
        Arrays.fill(parameters, since);
        return database.once(connection -> Statements.list(
                connection,
                sql,
                row -> new DeadJob(
                        job(row), row.integer("attempt"), row.optionalText("last_fault"), row.instant("finished_at")),
                parameters));
    }

    private static String ofAllKinds(String sql) {
        return Stream.of(JobKind.values())
                .map(kind -> sql.replace("{kind}", kind.name()).replace("{rows}", kind.table()))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static LaneState lane(Row row) throws SQLException {
        return new LaneState(
                row.named(Lane.class, "lane"),
                row.integer("waiting"),
                row.optionalInstant("oldest"),
                row.integer("put_back"),
                row.integer("running"),
                row.integer("expired"),
                row.integer("faults"));
    }

    private static JobId job(Row row) throws SQLException {
        return new JobId(row.named(JobKind.class, "kind"), row.uuid("id"));
    }
}
