package dev.assay.api.interview;

import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.language.LanguageDescriptor;
import dev.assay.question.Difficulty;
import dev.assay.question.Limits;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round as its candidate sees it. This type has no place for the approach, the rubric, hints, authors' notes or hidden
 * tests, so none of them can get into an answer.
 *
 * @param question null until the round has started
 * @param serverNow what to compare the deadline with, instead of the client's own clock
 */
record RoundView(
        UUID id,
        UUID interviewId,
        int number,
        RoundStatus status,
        Instant startedAt,
        Instant endedAt,
        Integer durationSec,
        Instant deadlineAt,
        Instant serverNow,
        QuestionView question) {

    /**
     * What is asked.
     *
     * @param statement Markdown
     * @param timeLimitMin what the author suggests, or null
     */
    record QuestionView(
            String slug,
            String title,
            Difficulty difficulty,
            List<String> topics,
            String statement,
            Integer timeLimitMin,
            LimitsView limits,
            List<Language> languages,
            List<Sample> samples) {}

    /** Of one run, before the factor of the language is applied to the times. */
    record LimitsView(int cpuMs, int wallMs, int memoryMb, int outputKb) {
        static LimitsView of(Limits limits) {
            return new LimitsView(limits.cpuMs(), limits.wallMs(), limits.memoryMb(), limits.outputKb());
        }
    }

    /** A language that answers may use; its times are the question's times this factor. */
    record Language(String id, String name, double timeMultiplier) {}

    /**
     * A test that candidates may see.
     *
     * @param explain why this is the answer, or null
     */
    record Sample(String id, String input, String expected, String explain) {
        static Sample of(TestCase test) {
            return new Sample(
                    test.id(),
                    text(test.input()),
                    text(test.expected()),
                    test.explain().orElse(null));
        }
    }

    static RoundView of(Round round, Question question, List<LanguageDescriptor> languages, Instant now) {
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
                round.startedAt().isPresent() ? question(question, languages) : null);
    }

    private static QuestionView question(Question question, List<LanguageDescriptor> languages) {
        return new QuestionView(
                question.slug().value(),
                question.title(),
                question.difficulty(),
                question.topics(),
                question.statement(),
                InterviewViews.boxed(question.timeLimitMin()),
                LimitsView.of(question.requireCode().limits()),
                languages.stream()
                        .map(language -> new Language(language.id(), language.name(), language.timeMultiplier()))
                        .toList(),
                question.tests().stream()
                        .filter(TestCase::sample)
                        .map(Sample::of)
                        .toList());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
