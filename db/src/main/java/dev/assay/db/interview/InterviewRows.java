package dev.assay.db.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Row;
import dev.assay.db.json.JsonText;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Rows to values, and the JSON of the columns that hold some. */
final class InterviewRows {
    private static final int SCHEMA_VERSION = 1;

    private InterviewRows() {}

    static Interview interview(Row row) throws SQLException {
        return new Interview(
                row.uuid("id"),
                row.uuid("user_id"),
                row.named(PracticeType.class, "type"),
                row.named(Difficulty.class, "difficulty"),
                row.text("title"),
                config(row.text("config")),
                row.named(InterviewStatus.class, "status"),
                row.optionalInstant("started_at"),
                row.optionalInstant("deadline_at"),
                row.optionalInstant("ended_at"),
                row.optionalInteger("total_duration_sec"),
                row.instant("created_at"),
                row.integer("version"));
    }

    static Round round(Row row) throws SQLException {
        return new Round(
                row.uuid("id"),
                row.uuid("interview_id"),
                row.uuid("question_id"),
                row.uuid("question_version_id"),
                row.integer("round_number"),
                row.named(RoundStatus.class, "status"),
                row.optionalInstant("started_at"),
                row.optionalInstant("ended_at"),
                row.optionalInteger("duration_sec"),
                row.optionalInstant("deadline_at"));
    }

    static JsonText json(InterviewConfig config) {
        ObjectNode node = JsonText.document(SCHEMA_VERSION);
        config.topics().forEach(node.putArray("topics")::add);
        node.put("num_questions", config.numQuestions());
        node.put(
                "time_limit_min",
                config.timeLimitMin().isPresent()
                        ? Integer.valueOf(config.timeLimitMin().getAsInt())
                        : null);
        config.languages().forEach(node.putArray("languages")::add);
        return JsonText.of(node);
    }

    static JsonText trace(NewInterview.PickedQuestion picked) {
        return JsonText.of(JsonText.document(SCHEMA_VERSION).put("reason", picked.reason()));
    }

    static ObjectNode payload(Interview interview, InterviewEvent event) {
        ObjectNode node = JsonText.document(SCHEMA_VERSION)
                .put("interview_id", interview.id().toString())
                .put("status", interview.status().name());
        switch (event) {
            case InterviewEvent.RoundStarted started ->
                node.put("round_id", started.roundId().toString());
            case InterviewEvent.RoundClosed closed ->
                node.put("round_id", closed.roundId().toString());
            case InterviewEvent.InterviewCreated created ->
                node.put("rounds", interview.config().numQuestions());
            case InterviewEvent.InterviewStarted started ->
                node.put(
                        "deadline_at",
                        interview.deadlineAt().map(Object::toString).orElse(null));
            case InterviewEvent.InterviewEnded ended -> {}
        }
        return node;
    }

    private static InterviewConfig config(String text) {
        JsonNode document = new JsonText(text).document("an interview's config", SCHEMA_VERSION);
        JsonNode limit = document.path("time_limit_min");
        return new InterviewConfig(
                texts(document.path("topics")),
                document.path("num_questions").asInt(),
                limit.isInt() ? OptionalInt.of(limit.asInt()) : OptionalInt.empty(),
                texts(document.path("languages")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
