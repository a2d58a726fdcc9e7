package dev.assay.api.interview;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.language.LanguageDescriptor;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Feedback;
import dev.assay.question.Limits;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import dev.assay.signature.Signature;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A round as its candidate sees it. This type has no place for the approach, which option is correct, what is said of options, the
 * rubric, hints, authors' notes or hidden tests, so none of them can get into an answer.
 *
 * @param question null until the round has started, and while an interview with a time limit is paused or interrupted
 * @param score 0 to 100; null while it is not final, and where nothing was assessed
 * @param scoreFinal whether the score stays what it is
 * @param version grows by one with every change of the round
 * @param serverNow what to compare the deadline with, instead of the client's own clock
 */
record RoundView(
        UUID id,
        UUID interviewId,
        int number,
        RoundStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer durationSec,
        @Nullable Instant deadlineAt,
        Instant serverNow,
        InterviewStatus interviewStatus,
        int hintsUsed,
        @Nullable Integer score,
        boolean scoreFinal,
        int version,
        @Nullable QuestionView question) {

    /**
     * What is asked.
     *
     * @param statement Markdown; its images are addresses of this server
     * @param kind as the bank names it: stdio, function, class, mcq, scenario or open
     * @param timeLimitMin what the author suggests, or null
     * @param limits of a program; null where none is asked for
     * @param languages a program may be written in; none where none is asked for
     * @param options of a choice; none where nothing is to be chosen
     * @param askExplanation whether a choice may or must be explained, as the bank says it: no, optional or required; null where
     *     nothing is to be chosen
     * @param signature what is called, in no language: {@code twoSum(nums: int[], target: int): int[]}, and of a class a line for
     *     each method; null where a whole program is asked for
     * @param starters what to begin with, under the id of each language; none where a whole program is asked for and its author wrote none
     * @param feedback how much is told of hidden tests; null where no program is asked for
     */
    record QuestionView(
            String slug,
            String title,
            String kind,
            Difficulty difficulty,
            List<String> topics,
            String statement,
            @Nullable Integer timeLimitMin,
            @Nullable LimitsView limits,
            List<Language> languages,
            List<Option> options,
            @Nullable String askExplanation,
            @Nullable String signature,
            Map<String, String> starters,
            @Nullable Feedback feedback,
            List<SampleView> samples) {}

    /** One of a choice, without what is said of it. */
    record Option(String key, String text) {}

    /** Of one run, before the factor of the language is applied to the times. */
    record LimitsView(int cpuMs, int wallMs, int memoryMb, int outputKb) {
        static LimitsView of(Limits limits) {
            return new LimitsView(limits.cpuMs(), limits.wallMs(), limits.memoryMb(), limits.outputKb());
        }
    }

    /** A language that answers may use; its times are the question's times this factor. */
    record Language(String id, String name, double timeMultiplier) {}

    static RoundView of(
            Interview interview, Round round, Question question, List<LanguageDescriptor> languages, Instant now) {
        boolean shown = round.startedAt().isPresent() && !interview.hidesQuestions();
        return new RoundView(
                round.id(),
                round.interviewId(),
                round.number(),
                round.status(),
                round.startedAt().orElse(null),
                round.endedAt().orElse(null),
                InterviewViews.boxed(round.durationSec()),
                round.deadlineAt().orElse(null),
                now,
                interview.status(),
                round.hintsUsed(),
                InterviewViews.boxed(round.score()),
                round.isSettled(),
                round.version(),
                shown ? question(question, languages) : null);
    }

    private static QuestionView question(Question question, List<LanguageDescriptor> languages) {
        return switch (question.task()) {
            case CodeTask code -> program(question, code, languages);
            case ChoiceTask choice ->
                words(
                        question,
                        choice.options().stream()
                                .map(option -> new Option(option.key(), option.text()))
                                .toList(),
                        choice.explanation().name().toLowerCase(Locale.ROOT));
            case ProseTask _ -> words(question, List.of(), null);
        };
    }

    private static QuestionView words(Question question, List<Option> options, String askExplanation) {
        return new QuestionView(
                question.slug().value(),
                question.title(),
                question.kind().word(),
                question.difficulty(),
                question.topics(),
                question.statement(ImageController::address),
                InterviewViews.boxed(question.timeLimitMin()),
                null,
                List.of(),
                options,
                askExplanation,
                null,
                Map.of(),
                null,
                List.of());
    }

    private static QuestionView program(Question question, CodeTask task, List<LanguageDescriptor> languages) {
        Optional<Signature> called = task.form().called();
        return new QuestionView(
                question.slug().value(),
                question.title(),
                question.kind().word(),
                question.difficulty(),
                question.topics(),
                question.statement(ImageController::address),
                InterviewViews.boxed(question.timeLimitMin()),
                LimitsView.of(task.limits()),
                languages.stream()
                        .map(language -> new Language(
                                language.id(),
                                language.name(),
                                task.limits().timeFactor(language.id(), language.timeMultiplier())))
                        .toList(),
                List.of(),
                null,
                called.map(Signature::notation).orElse(null),
                starters(task, languages),
                task.feedback(),
                task.tests().stream()
                        .filter(TestCase::sample)
                        .map(test -> SampleView.of(test, called))
                        .toList());
    }

    private static Map<String, String> starters(CodeTask task, List<LanguageDescriptor> languages) {
        Map<String, String> starters = new LinkedHashMap<>();
        for (LanguageDescriptor language : languages) {
            task.starter(language.id()).ifPresent(text -> starters.put(language.id(), text));
        }
        return starters;
    }
}
