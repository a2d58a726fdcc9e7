package dev.assay.db.judging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import dev.assay.db.outbox.Outbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells the outbox of each change of a submission's state, in the transaction that makes it: {@code submission.pending},
 * {@code submission.running}, and {@code submission.judged} for the final ones. The others have no listeners there.
 */
public final class StateEvents {
    private static final int VERSION = 1;
    private static final String AGGREGATE = "submission";

    private StateEvents() {}

    /** The row is in this state from this transaction on. */
    public static void append(Connection transaction, JobId id, JudgedStatus status) throws SQLException {
        switch (id.kind()) {
            case SUBMISSION -> Outbox.append(transaction, AGGREGATE, id.id(), name(status), payload(id, status));
            case EXECUTION, REJUDGE -> {}
        }
    }

    /**
     * A change of a row's state together with its event, as one statement.
     *
     * @param change see {@link Outbox#alongside}
     */
    public static String alongside(JobKind kind, String change) {
        return switch (kind) {
            case SUBMISSION -> Outbox.alongside(change);
            case EXECUTION, REJUDGE -> change;
        };
    }

    /** All parameters of a statement made by {@link #alongside}. */
    public static Object[] parameters(JobId id, JudgedStatus status, Object... ofChange) {
        return switch (id.kind()) {
            case SUBMISSION ->
                Stream.of(ofChange, Outbox.parameters(AGGREGATE, id.id(), name(status), payload(id, status)))
                        .flatMap(Arrays::stream)
                        .toArray();
            case EXECUTION, REJUDGE -> ofChange;
        };
    }

    private static String name(JudgedStatus status) {
        return "submission." + (status.isFinal() ? "judged" : status.name().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode payload(JobId id, JudgedStatus status) {
        return JsonText.document(VERSION)
                .put("submission_id", id.id().toString())
                .put("status", status.name());
    }
}
