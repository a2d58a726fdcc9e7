package dev.assay.db.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.sql.Columns;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Rows to values, and the JSON of the columns that hold some. */
final class InterviewRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SCHEMA_VERSION = 1;

    private InterviewRows() {}

    static Interview interview(ResultSet row) throws SQLException {
        return new Interview(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "user_id"),
                PracticeType.valueOf(row.getString("type")),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("title"),
                config(row.getString("config")),
                InterviewStatus.valueOf(row.getString("status")),
                Columns.optionalInstant(row, "started_at"),
                Columns.optionalInstant(row, "deadline_at"),
                Columns.optionalInstant(row, "ended_at"),
                Columns.optionalInt(row, "total_duration_sec"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }

    static Round round(ResultSet row) throws SQLException {
        return new Round(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "interview_id"),
                Columns.uuid(row, "question_id"),
                Columns.uuid(row, "question_version_id"),
                row.getInt("round_number"),
                RoundStatus.valueOf(row.getString("status")),
                Columns.optionalInstant(row, "started_at"),
                Columns.optionalInstant(row, "ended_at"),
                Columns.optionalInt(row, "duration_sec"),
                Columns.optionalInstant(row, "deadline_at"));
    }

    static String json(InterviewConfig config) {
        ObjectNode node = JSON.createObjectNode().put("schema_version", SCHEMA_VERSION);
        config.topics().forEach(node.putArray("topics")::add);
        node.put("num_questions", config.numQuestions());
        node.put(
                "time_limit_min",
                config.timeLimitMin().isPresent() ? Integer.valueOf(config.timeLimitMin().getAsInt()) : null);
        config.languages().forEach(node.putArray("languages")::add);
        return node.toString();
    }

    static String trace(NewInterview.PickedQuestion picked) {
        return JSON.createObjectNode()
                .put("schema_version", SCHEMA_VERSION)
                .put("reason", picked.reason())
                .toString();
    }

    static String payload(Interview interview, InterviewEvent event) {
        ObjectNode node = JSON.createObjectNode()
                .put("interview_id", interview.id().toString())
                .put("status", interview.status().name());
        switch (event) {
            case InterviewEvent.RoundStarted started -> node.put("round_id", started.roundId().toString());
            case InterviewEvent.RoundClosed closed -> node.put("round_id", closed.roundId().toString());
            case InterviewEvent.InterviewCreated created -> node.put("rounds", interview.config().numQuestions());
            case InterviewEvent.InterviewStarted started ->
                node.put("deadline_at", interview.deadlineAt().map(Object::toString).orElse(null));
            case InterviewEvent.InterviewEnded ended -> {}
        }
        return node.toString();
    }

    private static InterviewConfig config(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            JsonNode limit = node.path("time_limit_min");
            return new InterviewConfig(
                    texts(node.path("topics")),
                    node.path("num_questions").asInt(),
                    limit.isInt() ? OptionalInt.of(limit.asInt()) : OptionalInt.empty(),
                    texts(node.path("languages")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored interview configuration cannot be read: " + text, e);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
