package dev.assay.db.practice;

import dev.assay.db.answer.Draft;
import dev.assay.db.answer.Drafts;
import dev.assay.db.answer.Responses;
import dev.assay.db.interview.Decision;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewEvent;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.ProseTask;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** What the server does for a candidate when a round ends: it hands in the last draft, and locks the last choice. */
@Singleton
final class Closing {
    private final Drafts drafts;
    private final Responses responses;
    private final Submissions submissions;
    private final QuestionRepository questions;
    private final InterviewEvents events;
    private final JdbcOperations jdbc;

    Closing(
            Drafts drafts,
            Responses responses,
            Submissions submissions,
            QuestionRepository questions,
            InterviewEvents events,
            JdbcOperations jdbc) {
        this.drafts = drafts;
        this.responses = responses;
        this.submissions = submissions;
        this.questions = questions;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** In the transaction of the move; the submissions to be queued once it has committed. */
    List<UUID> close(Decision.Allowed move, Instant now) {
        List<UUID> handedIn = new ArrayList<>();
        for (Round round : move.changed()) {
            if (round.status() == RoundStatus.COMPLETED) {
                close(move.interview(), round, move.overtime().contains(round.id()), now)
                        .ifPresent(handedIn::add);
            }
        }
        return handedIn;
    }

    void queue(List<UUID> handedIn) {
        handedIn.forEach(id -> submissions.queue(id, SubmissionType.SUBMIT));
    }

    private Optional<UUID> close(Interview interview, Round round, boolean overtime, Instant now) {
        return switch (questions
                .findVersion(round.questionVersionId())
                .orElseThrow(() -> new NoSuchElementException("question version " + round.questionVersionId()))
                .content()
                .task()) {
            case CodeTask _ -> overtime ? handIn(round) : Optional.empty();
            case ChoiceTask choice -> {
                lock(interview, round, choice, now);
                yield Optional.empty();
            }
            case ProseTask _ -> Optional.empty();
        };
    }

    /** The newest draft that says anything, unless it was handed in already. */
    private Optional<UUID> handIn(Round round) {
        return drafts.ofRound(round.id()).stream()
                .filter(draft -> !draft.code().isBlank())
                .findFirst()
                .filter(draft -> !isHandedIn(round, draft))
                .map(draft -> jdbc.execute(transaction -> submissions.insert(transaction, submission(round, draft))))
                .map(StoredSubmission::id);
    }

    private boolean isHandedIn(Round round, Draft draft) {
        return jdbc.execute(
                transaction -> Submissions.isSubmitted(transaction, round.id(), draft.language(), draft.code()));
    }

    private static NewSubmission submission(Round round, Draft draft) {
        return new NewSubmission(
                round.id(),
                round.questionVersionId(),
                draft.language(),
                draft.code(),
                SubmissionType.SUBMIT,
                Optional.empty(),
                true);
    }

    private void lock(Interview interview, Round round, ChoiceTask choice, Instant now) {
        responses.latest(round.id()).filter(response -> !response.isLocked()).ifPresent(response -> {
            responses.lock(response.id(), choice.isCorrect(response.answer().orElseThrow()), now);
            events.tell(interview, new InterviewEvent.AnswerLocked(round.id(), response.id()));
        });
    }
}
