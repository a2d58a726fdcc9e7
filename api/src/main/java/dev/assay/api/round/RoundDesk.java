package dev.assay.api.round;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.interview.RoundEntries;
import dev.assay.api.interview.RoundLanguages;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.round.RoundViews.DraftView;
import dev.assay.api.round.RoundViews.HintView;
import dev.assay.api.round.RoundViews.HintsView;
import dev.assay.db.answer.Drafts;
import dev.assay.db.answer.Message;
import dev.assay.db.answer.Messages;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.Round;
import dev.assay.db.practice.Interviews;
import dev.assay.db.practice.RoundWork;
import dev.assay.db.practice.RoundWork.Hinted;
import dev.assay.db.question.QuestionRepository;
import dev.assay.language.LanguageDescriptor;
import dev.assay.question.Question;
import dev.assay.scoring.HintPenalty;
import dev.assay.scoring.Scoring;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;

/** Drafts, hints and messages; refusals are problems. */
@Singleton
final class RoundDesk {
    private final Interviews interviews;
    private final RoundWork work;
    private final Drafts drafts;
    private final Messages messages;
    private final RoundLanguages languages;
    private final QuestionRepository questions;
    private final InstantSource clock;

    RoundDesk(
            Interviews interviews,
            RoundWork work,
            Drafts drafts,
            Messages messages,
            RoundLanguages languages,
            QuestionRepository questions,
            InstantSource clock) {
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.work = requireNonNull(work, "work is null");
        this.drafts = requireNonNull(drafts, "drafts is null");
        this.messages = requireNonNull(messages, "messages is null");
        this.languages = requireNonNull(languages, "languages is null");
        this.questions = requireNonNull(questions, "questions is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    DraftView draft(UUID roundId, Caller caller, String language) {
        return drafts.find(round(roundId, caller).id(), offered(roundId, caller, language))
                .map(draft -> DraftView.of(draft, now()))
                .orElseThrow(() -> ProblemException.notFound("draft"));
    }

    /** @param expected the revision that the client has seen; 0 for none */
    DraftView save(UUID roundId, Caller caller, String language, RoundRequests.DraftBody body, int expected) {
        String id = offered(roundId, caller, language);
        body.check();
        return switch (RoundEntries.done(work.save(roundId, caller.userId(), id, body.code(), expected, now()))) {
            case Drafts.Saved.Stored stored -> DraftView.of(stored.draft(), now());
            case Drafts.Saved.Stale(int revision) ->
                throw ProblemException.of(
                        ProblemType.STALE_VERSION,
                        "The draft has revision " + revision + " (expected: " + expected
                                + "); somebody, perhaps another tab, has saved in between.");
        };
    }

    HintsView hints(UUID roundId, Caller caller) {
        Round round = round(roundId, caller);
        return hints(round, caller, round.hintsUsed());
    }

    /** Shows one more, or one that was shown before once more. */
    HintsView hint(UUID roundId, Caller caller, RoundRequests.HintBody body) {
        Round round = round(roundId, caller);
        int there = question(round).hints().size();
        return switch (RoundEntries.done(work.hint(roundId, caller.userId(), body.wanted(), there, now()))) {
            case Hinted.Shown shown -> hints(round, caller, shown.used());
            case Hinted.NotAllowed _ ->
                throw ProblemException.of(ProblemType.STATE_CONFLICT, "This interview allows no hints.");
            case Hinted.NotNext(int used) ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT,
                        used >= there
                                ? "All " + there + " hints have been shown."
                                : "Hints come in order (expected: at most " + (used + 1) + ").");
        };
    }

    Message say(UUID roundId, Caller caller, RoundRequests.MessageBody body) {
        round(roundId, caller);
        body.check();
        return RoundEntries.done(work.say(roundId, caller.userId(), body.type(), body.content(), now()));
    }

    /** In order, from the message after that number on. */
    List<Message> said(UUID roundId, Caller caller, int after, int limit) {
        return messages.shown(round(roundId, caller).id(), after, limit);
    }

    Message message(UUID id) {
        return messages.find(id).orElseThrow(() -> ProblemException.notFound("message"));
    }

    private HintsView hints(Round round, Caller caller, int used) {
        Question question = question(round);
        Interview interview = interview(round, caller);
        int total = interview.config().hintsAllowed() ? question.hints().size() : 0;
        boolean started = round.startedAt().isPresent();
        return new HintsView(
                started ? total : 0,
                used,
                started && used < total ? Integer.valueOf(cost(question, used + 1) - cost(question, used)) : null,
                cost(question, used),
                IntStream.range(0, interview.hidesQuestions() ? 0 : used)
                        .mapToObj(index ->
                                new HintView(index + 1, question.hints().get(index)))
                        .toList());
    }

    /** Points that so many hints take; only programs are paid for. */
    private static int cost(Question question, int hints) {
        return question.kind().isCode() ? (int) (Scoring.FULL - HintPenalty.DEFAULT.after(Scoring.FULL, hints)) : 0;
    }

    private String offered(UUID roundId, Caller caller, String wanted) {
        Round round = round(roundId, caller);
        List<LanguageDescriptor> offered =
                languages.of(round.questionVersionId(), interview(round, caller).config());
        return offered.stream()
                .map(LanguageDescriptor::id)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> ProblemException.at(
                        ProblemType.UNSUPPORTED_LANGUAGE,
                        "language",
                        "unsupported",
                        "language is '" + wanted + "' (expected: one of "
                                + offered.stream().map(LanguageDescriptor::id).toList() + ")"));
    }

    private Interview interview(Round round, Caller caller) {
        return interviews
                .find(round.interviewId(), caller.userId())
                .orElseThrow(() -> ProblemException.notFound("round"));
    }

    private Round round(UUID id, Caller caller) {
        return interviews.findRound(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("round"));
    }

    private Question question(Round round) {
        return questions
                .findVersion(round.questionVersionId())
                .orElseThrow(() -> new NoSuchElementException("question version " + round.questionVersionId()))
                .content();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
