package dev.assay.api.submission;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.events.JobState;
import dev.assay.api.interview.RoundEntries;
import dev.assay.api.interview.RoundLanguages;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.Round;
import dev.assay.db.practice.Interviews;
import dev.assay.db.practice.RoundAnswers;
import dev.assay.db.practice.RoundAnswers.Answer;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.question.QuestionVersion;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.Submissions;
import dev.assay.db.submission.Submissions.Standing;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.Feedback;
import dev.assay.question.Question;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** What candidates do with submissions, and what they and the staff get to see; refusals are problems. */
@Singleton
final class SubmissionDesk {
    private static final int MOST_LISTED = 100;

    private final Interviews interviews;
    private final RoundAnswers answers;
    private final RoundLanguages roundLanguages;
    private final Submissions submissions;
    private final QuestionRepository questions;
    private final Languages languages;
    private final InstantSource clock;

    SubmissionDesk(
            Interviews interviews,
            RoundAnswers answers,
            RoundLanguages roundLanguages,
            Submissions submissions,
            QuestionRepository questions,
            Languages languages,
            InstantSource clock) {
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.answers = requireNonNull(answers, "answers is null");
        this.roundLanguages = requireNonNull(roundLanguages, "roundLanguages is null");
        this.submissions = requireNonNull(submissions, "submissions is null");
        this.questions = requireNonNull(questions, "questions is null");
        this.languages = requireNonNull(languages, "languages is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Stores and queues; as it is from then on. */
    CandidateSubmission create(UUID roundId, Caller caller, SubmissionRequest request) {
        request.check();
        return switch (RoundEntries.done(answers.take(
                roundId,
                caller.userId(),
                clock.instant(),
                (interview, round) -> submission(request, interview.config(), round)))) {
            case Answer.Taken taken -> candidateView(taken.submission());
            case Answer.OneAtATime busy ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT,
                        "Submission " + busy.unfinished() + " of this round is still being judged; wait for it.");
        };
    }

    private NewSubmission submission(SubmissionRequest request, InterviewConfig config, Round round) {
        return new NewSubmission(
                round.id(),
                round.questionVersionId(),
                language(round, config, request.language()),
                request.code(),
                request.submissionType(),
                Optional.ofNullable(request.customInput())
                        .map(text -> OwnInput.of(
                                version(round.questionVersionId()).content().requireCode(), text)));
    }

    CandidateSubmission find(UUID id, Caller caller) {
        return candidateView(owned(id, caller));
    }

    /** The newest first, at most 100. */
    List<CandidateSubmission> ofRound(UUID roundId, Caller caller) {
        return submissions.ofRound(round(roundId, caller).id(), MOST_LISTED).stream()
                .map(this::candidateView)
                .toList();
    }

    StaffSubmission staffView(UUID id) {
        StoredSubmission submission = submissions.find(id).orElseThrow(() -> ProblemException.notFound("submission"));
        return StaffSubmission.of(
                submission, version(submission.questionVersionId()).content());
    }

    /** What an event stream says about it: nothing that the candidate's view does not say. */
    JobState state(UUID id, Caller caller) {
        Standing standing =
                submissions.standing(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("submission"));
        String verdict =
                standing.verdict().map(letters -> '"' + letters.name() + '"').orElse("null");
        String data = "{\"id\":\"" + id + "\",\"status\":\"" + standing.status() + "\",\"verdict\":" + verdict + "}";
        return switch (standing.status()) {
            case PENDING -> new JobState("submission.queued", data, false);
            case RUNNING -> new JobState("submission.running", data, false);
            case COMPLETED, ERROR, TIMEOUT -> new JobState("submission.finished", data, true);
        };
    }

    /** Whether an event stream may say how many tests have been judged. */
    boolean tellsProgress(UUID id, Caller caller) {
        StoredSubmission submission = owned(id, caller);
        return switch (submission.type()) {
            case RUN -> true;
            case SUBMIT ->
                version(submission.questionVersionId()).content().requireCode().feedback() != Feedback.VERDICT_ONLY;
        };
    }

    private StoredSubmission owned(UUID id, Caller caller) {
        return submissions
                .find(id)
                .filter(found ->
                        interviews.findRound(found.roundId(), caller.userId()).isPresent())
                .orElseThrow(() -> ProblemException.notFound("submission"));
    }

    private Round round(UUID id, Caller caller) {
        return interviews.findRound(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("round"));
    }

    private CandidateSubmission candidateView(StoredSubmission submission) {
        double multiplier = languages
                .find(submission.language())
                .map(LanguageDescriptor::timeMultiplier)
                .orElse(1.0);
        Question question = version(submission.questionVersionId()).content();
        double factor = question.requireCode().limits().timeFactor(submission.language(), multiplier);
        return new CandidateProjection(question, factor).of(submission);
    }

    private String language(Round round, InterviewConfig config, String wanted) {
        List<LanguageDescriptor> offered = roundLanguages.of(round.questionVersionId(), config);
        return languages
                .find(wanted)
                .filter(offered::contains)
                .map(LanguageDescriptor::id)
                .orElseThrow(() -> ProblemException.at(
                        ProblemType.UNSUPPORTED_LANGUAGE,
                        "/language",
                        "unsupported",
                        "language is '" + wanted + "' (expected: one of "
                                + String.join(
                                        ", ",
                                        offered.stream()
                                                .map(LanguageDescriptor::id)
                                                .toList())
                                + ")"));
    }

    private QuestionVersion version(UUID id) {
        return questions.findVersion(id).orElseThrow(() -> new NoSuchElementException("question version " + id));
    }
}
