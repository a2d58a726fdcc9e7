package dev.assay.db.judging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import dev.assay.db.outbox.Outbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Tells the outbox of each change of a submission's state, in the transaction that makes it: {@code submission.pending},
 * {@code submission.running}, and {@code submission.judged} for the final ones. Executions have no listeners there.
 */
public final class StateEvents {
    private static final int VERSION = 1;

    private StateEvents() {}

    /** The row is in this state from this transaction on. */
    public static void append(Connection transaction, JobId id, JudgedStatus status) throws SQLException {
        switch (id.kind()) {
            case SUBMISSION -> Outbox.append(transaction, "submission", id.id(), name(status), payload(id, status));
            case EXECUTION -> {}
        }
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
