package dev.assay.db.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewEvent;
import dev.assay.db.json.JsonText;
import dev.assay.db.outbox.Outbox;
import dev.assay.db.outbox.OutboxNews;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Tells the outbox what happened to an interview, in the transaction that makes it happen. */
@Singleton
final class InterviewEvents {
    private static final int SCHEMA_VERSION = 1;
    private static final String AGGREGATE = "interview";

    private final JdbcOperations jdbc;
    private final OutboxNews news;

    InterviewEvents(JdbcOperations jdbc, OutboxNews news) {
        this.jdbc = jdbc;
        this.news = news;
    }

    /** @param interview as it is after the event */
    void tell(Interview interview, InterviewEvent event) {
        jdbc.execute(transaction -> {
            Outbox.append(transaction, AGGREGATE, interview.id(), event.name(), payload(interview, event));
            return event;
        });
        if (event instanceof InterviewEvent.Ended) {
            news.tellAfterCommit();
        }
    }

    /** Ids, states and instants; nothing that its candidate may not know. */
    private static ObjectNode payload(Interview interview, InterviewEvent event) {
        ObjectNode node = JsonText.document(SCHEMA_VERSION)
                .put("interview_id", interview.id().toString())
                .put("status", interview.status().name());
        return switch (event) {
            case InterviewEvent.Created _ ->
                node.put("rounds", interview.config().numQuestions());
            case InterviewEvent.Started _, InterviewEvent.Resumed _ ->
                node.put("deadline_at", text(interview.clock().deadlineAt().orElse(null)));
            case InterviewEvent.Paused _, InterviewEvent.Interrupted _, InterviewEvent.Ended _ -> node;
            case InterviewEvent.RoundStarted(UUID round) -> in(round, node);
            case InterviewEvent.RoundClosed closed ->
                in(closed.roundId(), node)
                        .put("round_status", closed.as().name())
                        .put("overtime", closed.overtime());
            case InterviewEvent.DeadlineChanged changed ->
                in(changed.roundId(), node)
                        .put("deadline_at", text(changed.deadlineAt().orElse(null)));
            case InterviewEvent.RoundScored scored ->
                in(scored.roundId(), node)
                        .put(
                                "score",
                                scored.score().isPresent()
                                        ? Integer.valueOf(scored.score().getAsInt())
                                        : null);
            case InterviewEvent.HintRevealed hint -> in(hint.roundId(), node).put("number", hint.number());
            case InterviewEvent.Answered answered ->
                in(answered.roundId(), node)
                        .put("response_id", answered.responseId().toString())
                        .put("revision", answered.revision());
            case InterviewEvent.AnswerLocked locked ->
                in(locked.roundId(), node)
                        .put("response_id", locked.responseId().toString());
            case InterviewEvent.MessageStored stored ->
                in(stored.roundId(), node).put("message_id", stored.messageId().toString());
        };
    }

    private static ObjectNode in(UUID round, ObjectNode node) {
        return node.put("round_id", round.toString());
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
