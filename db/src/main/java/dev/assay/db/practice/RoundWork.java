package dev.assay.db.practice;

import dev.assay.db.answer.Drafts;
import dev.assay.db.answer.Hints;
import dev.assay.db.answer.Message;
import dev.assay.db.answer.MessageRole;
import dev.assay.db.answer.MessageType;
import dev.assay.db.answer.Messages;
import dev.assay.db.answer.Response;
import dev.assay.db.answer.Responses;
import dev.assay.db.interview.InterviewEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Everything besides code that candidates hand in while a round runs, and the hints they take. */
@Singleton
public class RoundWork {
    private final RoundGate gate;
    private final RoundRows rounds;
    private final Drafts drafts;
    private final Responses responses;
    private final Messages messages;
    private final Hints hints;
    private final InterviewEvents events;

    RoundWork(
            RoundGate gate,
            RoundRows rounds,
            Drafts drafts,
            Responses responses,
            Messages messages,
            Hints hints,
            InterviewEvents events) {
        this.gate = gate;
        this.rounds = rounds;
        this.drafts = drafts;
        this.responses = responses;
        this.messages = messages;
        this.hints = hints;
        this.events = events;
    }

    /** What came of asking for a hint. */
    public sealed interface Hinted {
        /**
         * It may be shown.
         *
         * @param used hints in all, this one included
         */
        record Shown(int number, int used) implements Hinted {}

        /** There are no more, or the one that was asked for is not the next. */
        record NotNext(int used) implements Hinted {}

        /** The interview is one without hints. */
        record NotAllowed() implements Hinted {}
    }

    /** What came of an answer. */
    public sealed interface Answered {
        record Stored(Response response) implements Answered {}

        /** The choice is final. */
        record Locked(Response response) implements Answered {}

        /** A later revision is there, which is the one that counts. */
        record Superseded(Response latest) implements Answered {}
    }

    /** See {@link Drafts#save}. */
    public Entry<Drafts.Saved> save(
            UUID roundId, UUID userId, String language, String code, int expected, Instant now) {
        return gate.enter(
                roundId,
                userId,
                now,
                (interview, round, transaction) -> drafts.save(roundId, language, code, expected, now));
    }

    /**
     * Shows hints one after the other; one that was shown before is shown again and counts once.
     *
     * @param wanted number from 1; empty for the next
     * @param there how many the question has
     */
    public Entry<Hinted> hint(UUID roundId, UUID userId, Optional<Integer> wanted, int there, Instant now) {
        return gate.enter(roundId, userId, now, (interview, round, transaction) -> {
            int used = round.hintsUsed();
            int number = wanted.orElse(used + 1);
            if (!interview.config().hintsAllowed()) {
                return new Hinted.NotAllowed();
            }
            if (number < 1 || number > used + 1 || number > there) {
                return new Hinted.NotNext(used);
            }
            if (number <= used) {
                return new Hinted.Shown(number, used);
            }
            hints.note(roundId, number, now);
            rounds.countHints(roundId, number);
            events.tell(interview, new InterviewEvent.HintRevealed(roundId, number));
            return new Hinted.Shown(number, number);
        });
    }

    /** Stores the next revision of an answer, unless the last one is locked. */
    public Entry<Answered> answer(
            UUID roundId, UUID userId, Optional<String> choice, Optional<String> words, Instant now) {
        return gate.enter(roundId, userId, now, (interview, round, transaction) -> {
            Optional<Response> latest = responses.latest(roundId);
            if (latest.filter(Response::isLocked).isPresent()) {
                return new Answered.Locked(latest.get());
            }
            Response stored = responses.add(roundId, round.questionId(), choice, words, now);
            events.tell(interview, new InterviewEvent.Answered(roundId, stored.id(), stored.revision()));
            return new Answered.Stored(stored);
        });
    }

    /**
     * Makes a choice final.
     *
     * @param response the last revision
     * @param correct whether an option, by its key, is the correct one
     */
    public Entry<Answered> lock(Response response, UUID userId, Predicate<String> correct, Instant now) {
        return gate.enter(response.roundId(), userId, now, (interview, round, transaction) -> {
            Response latest = responses.latest(round.id()).orElse(response);
            if (latest.isLocked()) {
                return new Answered.Locked(latest);
            }
            if (!latest.id().equals(response.id())) {
                return new Answered.Superseded(latest);
            }
            responses.lock(latest.id(), correct.test(latest.answer().orElseThrow()), now);
            events.tell(interview, new InterviewEvent.AnswerLocked(round.id(), latest.id()));
            return new Answered.Stored(responses.find(latest.id()).orElseThrow());
        });
    }

    /** Stores what the candidate says. */
    public Entry<Message> say(UUID roundId, UUID userId, MessageType type, String content, Instant now) {
        return gate.enter(roundId, userId, now, (interview, round, transaction) -> {
            Message message = messages.add(roundId, MessageRole.USER, type, content, now);
            events.tell(interview, new InterviewEvent.MessageStored(roundId, message.id()));
            return message;
        });
    }
}
