package dev.assay.db.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * What is said about an event: ids and small facts, as they are when the event is made into deliveries. Never code, words of
 * people, or anything about single tests.
 */
final class Messages {
    private Messages() {}

    /** The body of a request, in the form of the Standard Webhooks. */
    static String body(String type, Instant at, ObjectNode data) {
        ObjectNode body = object().put("type", type).put("timestamp", at.toString());
        body.set("data", data);
        return body.toString();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Facts about an event of that type from a row of {@link Fanout}; empty when what it was about is gone. */
    static Optional<ObjectNode> data(EventType type, Row row) throws SQLException {
        return switch (type) {
            case INTERVIEW_COMPLETED, INTERVIEW_ABANDONED -> interview(row);
            case SUBMISSION_JUDGED -> submission(row);
            case QUESTION_PUBLISHED -> question(row);
        };
    }

    private static Optional<ObjectNode> interview(Row row) throws SQLException {
        if (row.uuid("interview_id") == null) {
            return Optional.empty();
        }
        ObjectNode data = object().put("interview_id", row.uuid("interview_id").toString())
                .put("user_id", row.optionalText("user_id").orElse(null))
                .put("kind", row.text("kind"))
                .put("type", row.text("interview_type"))
                .put("difficulty", row.text("interview_difficulty"))
                .put("status", row.text("interview_status"))
                .put("started_at", text(row.optionalInstant("started_at")))
                .put("ended_at", text(row.optionalInstant("ended_at")));
        return Optional.of(number(data, "total_duration_sec", row));
    }

    private static Optional<ObjectNode> submission(Row row) throws SQLException {
        if (row.uuid("submission_id") == null) {
            return Optional.empty();
        }
        ObjectNode data = object().put(
                        "submission_id", row.uuid("submission_id").toString())
                .put("interview_id", row.text("interview_id"))
                .put("round_id", row.text("round_id"))
                .put("user_id", row.optionalText("user_id").orElse(null))
                .put("question", row.text("slug"))
                .put("language", row.text("language"))
                .put("submission_type", row.text("submission_type"))
                .put("auto_submitted", row.flag("auto_submitted"))
                .put("status", row.text("submission_status"))
                .put("verdict", row.text("verdict"));
        return Optional.of(number(number(data, "tests_passed", row), "tests_total", row));
    }

    private static Optional<ObjectNode> question(Row row) throws SQLException {
        if (row.uuid("question_id") == null) {
            return Optional.empty();
        }
        return Optional.of(object().put("question_id", row.uuid("question_id").toString())
                .put("slug", row.text("slug"))
                .put("version", row.integer("published_version"))
                .put("type", row.text("question_type"))
                .put("format", row.text("format"))
                .put("difficulty", row.text("question_difficulty")));
    }

    private static ObjectNode number(ObjectNode data, String column, Row row) throws SQLException {
        return row.optionalInteger(column).isPresent()
                ? data.put(column, row.optionalInteger(column).getAsInt())
                : data.putNull(column);
    }

    private static String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
