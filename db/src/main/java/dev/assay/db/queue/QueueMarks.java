package dev.assay.db.queue;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.judging.JobKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in rows where their queue entries are, a moment later and many at a time. The note is for the sweeper alone, which
 * looks at a row that still waits after two seconds; by then most rows are judged, and nothing has to be written at all.
 */
public final class QueueMarks implements Consumer<QueuePlace> {
    private static final Logger LOG = LoggerFactory.getLogger(QueueMarks.class);

    private static final String MARK = """
        UPDATE {rows} r SET queue_entry_id = m.entry_id, queue_epoch = m.epoch
        FROM unnest(?::uuid[], ?::text[], ?::text[]) AS m (id, entry_id, epoch)
        WHERE r.id = m.id AND r.status = 'PENDING'\
        """;

    private final Database database;
    private final ConcurrentLinkedQueue<QueuePlace> waiting = new ConcurrentLinkedQueue<>();

    public QueueMarks(DataSource source) {
        this.database = new Database(source);
    }

    /** Takes note of an entry, to be written with the next {@link #step}. */
    @Override
    public void accept(QueuePlace place) {
        waiting.add(place);
    }

    /**
     * Writes what has come since the last step; call it more than once a second. What cannot be written is dropped: then
     * the sweeper appends those rows once more, which is harmless.
     *
     * @return how many rows still waited and were marked
     */
    public int step() {
        List<QueuePlace> places = new ArrayList<>();
        for (QueuePlace place = waiting.poll(); place != null; place = waiting.poll()) {
            places.add(place);
        }
        int marked = 0;
        for (JobKind kind : JobKind.values()) {
            marked += mark(
                    kind,
                    places.stream()
                            .filter(place -> place.entry().job().kind() == kind)
                            .toList());
        }
        return marked;
    }

    private int mark(JobKind kind, List<QueuePlace> places) {
        if (places.isEmpty()) {
            return 0;
        }
        try {
            return database.once(connection -> Statements.update(
                    connection,
                    MARK.replace("{rows}", kind.table()),
                    places.stream()
                            .map(place -> place.entry().job().id().toString())
                            .toList(),
                    places.stream().map(place -> place.entry().entryId()).toList(),
                    places.stream().map(QueuePlace::epoch).toList()));
        } catch (StorageException e) {
            LOG.warn("{} queued rows are not marked as such: {}", places.size(), e.getMessage());
            return 0;
        }
    }
}
