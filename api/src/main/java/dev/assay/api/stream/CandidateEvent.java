package dev.assay.api.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.outbox.InterviewFeed.Place;
import dev.assay.db.outbox.InterviewFeed.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event as candidates see it: of a kind that is meant for them, with the fields that are meant for them.
 *
 * @param id for {@code Last-Event-ID}
 * @param data JSON on one line
 */
record CandidateEvent(String id, String name, String data) {
    /** The names of what happens to submissions are those of their own stream. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("submission.pending", "submission.queued"),
            Map.entry("submission.running", "submission.running"),
            Map.entry("submission.judged", "submission.finished"),
            Map.entry("interview.created", "interview.created"),
            Map.entry("interview.started", "interview.started"),
            Map.entry("interview.paused", "interview.paused"),
            Map.entry("interview.resumed", "interview.resumed"),
            Map.entry("interview.interrupted", "interview.interrupted"),
            Map.entry("interview.completed", "interview.completed"),
            Map.entry("interview.abandoned", "interview.abandoned"),
            Map.entry("round.started", "round.started"),
            Map.entry("round.closed", "round.closed"),
            Map.entry("round.deadline_changed", "round.deadline_changed"),
            Map.entry("round.scored", "round.scored"),
            Map.entry("hint.revealed", "hint.revealed"),
            Map.entry("response.stored", "response.stored"),
            Map.entry("response.locked", "response.locked"),
            Map.entry("message.stored", "message.completed"));

    private static final List<String> FIELDS = List.of(
            "interview_id",
            "round_id",
            "submission_id",
            "response_id",
            "message_id",
            "status",
            "round_status",
            "overtime",
            "deadline_at",
            "score",
            "number",
            "revision",
            "rounds");

    private static final Pattern ID = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

    /** Empty for what candidates are not told. */
    static Optional<CandidateEvent> of(Told told) {
        return Optional.ofNullable(NAMES.get(told.type()))
                .map(name -> new CandidateEvent(
                        told.place().transaction() + "-" + told.place().id(),
                        name,
                        shown(told.payload().tree()).toString()));
    }

    /** The place an id names; the beginning for a text that is no id of ours. */
    static Place place(String id) {
        Matcher matcher = ID.matcher(id.strip());
        return matcher.matches()
                ? new Place(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
                : Place.START;
    }

    private static ObjectNode shown(JsonNode payload) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (String field : FIELDS) {
            JsonNode value = payload.get(field);
            if (value != null) {
                data.set(field, value);
            }
        }
        return data;
    }
}
