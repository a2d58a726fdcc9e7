package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Interviews;
import dev.assay.db.interview.Interviews.After;
import dev.assay.db.interview.Interviews.Creation;
import dev.assay.db.interview.Interviews.Moved;
import dev.assay.db.interview.Move;
import dev.assay.db.interview.NewInterview;
import dev.assay.db.interview.Round;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.question.QuestionVersion;
import dev.assay.language.Languages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** What candidates do with interviews; refusals are problems. */
@Singleton
final class InterviewDesk {
    private final Interviews interviews;
    private final QuestionRepository questions;
    private final QuestionPicker picker;
    private final RoundLanguages roundLanguages;
    private final Languages installed;
    private final InstantSource clock;

    InterviewDesk(
            Interviews interviews,
            QuestionRepository questions,
            QuestionPicker picker,
            RoundLanguages roundLanguages,
            Languages installed,
            InstantSource clock) {
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.questions = requireNonNull(questions, "questions is null");
        this.picker = requireNonNull(picker, "picker is null");
        this.roundLanguages = requireNonNull(roundLanguages, "roundLanguages is null");
        this.installed = requireNonNull(installed, "installed is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    Creation create(InterviewRequest request, Caller caller, String key) {
        InterviewRequest.Wish wish = request.check(installed);
        NewInterview wanted = new NewInterview(
                caller.userId(), key, wish.type(), wish.difficulty(), wish.title(), wish.config(), picker.pick(wish));
        return interviews.create(wanted, now());
    }

    /** One more than the limit, when there is a next page. */
    List<Interview> list(Caller caller, Optional<InterviewStatus> status, Optional<After> after, int limit) {
        return interviews.list(caller.userId(), status, after, limit + 1);
    }

    Interview find(UUID id, Caller caller) {
        return interviews.find(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("interview"));
    }

    List<Round> rounds(Interview interview) {
        return interviews.rounds(interview.id());
    }

    Interview move(UUID id, Caller caller, Move move) {
        return switch (interviews.move(id, caller.userId(), move, now())) {
            case Moved.Done done -> done.interview();
            case Moved.Missing missing -> throw ProblemException.notFound("interview");
            case Moved.Refused refused ->
                throw ProblemException.conflict(
                        ProblemType.STATE_CONFLICT,
                        refused.why().reason(),
                        refused.why().current().name(),
                        refused.why().allowed());
        };
    }

    InterviewViews.InterviewView view(Interview interview) {
        return InterviewViews.InterviewView.of(interview, rounds(interview), now());
    }

    RoundView round(UUID id, Caller caller) {
        Round round = interviews.findRound(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("round"));
        Interview interview = find(round.interviewId(), caller);
        QuestionVersion version = questions
                .findVersion(round.questionVersionId())
                .orElseThrow(() -> new NoSuchElementException("question version " + round.questionVersionId()));
        return RoundView.of(round, version.content(), roundLanguages.of(version, interview.config()), now());
    }

    /** As exact as the database keeps it, so that an answer and a later one show the same instants. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
