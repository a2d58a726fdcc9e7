package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.interview.NewInterview.PickedQuestion;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.question.StoredQuestion;
import dev.assay.question.PracticeType;
import dev.assay.question.Slug;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the questions of a new interview: those its creator names, or those that were asked least. */
@Singleton
final class QuestionPicker {
    private final QuestionRepository questions;
    private final RoundLanguages languages;

    QuestionPicker(QuestionRepository questions, RoundLanguages languages) {
        this.questions = requireNonNull(questions, "questions is null");
        this.languages = requireNonNull(languages, "languages is null");
    }

    /**
     * One question for each round.
     *
     * @throws ProblemException {@code not-enough-questions} naming the shortfall, or {@code validation-failed} for a
     *     slug that cannot be asked
     */
    List<PickedQuestion> pick(InterviewRequest.Wish wish) {
        return wish.chosen().isEmpty() ? leastAsked(wish) : named(wish);
    }

    private List<PickedQuestion> leastAsked(InterviewRequest.Wish wish) {
        List<StoredQuestion> fitting = new ArrayList<>(questions.findSelectable(
                wish.type(), wish.difficulty(), wish.config().topics()));
        // Equally rare questions come in random order; the sort keeps it.
        Collections.shuffle(fitting);
        fitting.sort(Comparator.comparingInt(StoredQuestion::timesAsked));
        List<PickedQuestion> picked = fitting.stream()
                .filter(question -> answerable(question, wish))
                .limit(wish.config().numQuestions())
                .map(question -> new PickedQuestion(
                        question.id(),
                        question.liveVersionId(),
                        question.timeLimitMin(),
                        "asked least among " + fitting.size() + " fitting questions: " + question.timesAsked()))
                .toList();
        if (picked.size() < wish.config().numQuestions()) {
            throw shortfall(wish, picked.size());
        }
        return picked;
    }

    private List<PickedQuestion> named(InterviewRequest.Wish wish) {
        Violations violations = new Violations();
        List<PickedQuestion> picked = new ArrayList<>();
        Map<Slug, StoredQuestion> asked = questions.findAsked(wish.chosen()).stream()
                .collect(Collectors.toMap(StoredQuestion::slug, question -> question));
        for (int index = 0; index < wish.chosen().size(); index++) {
            Optional<StoredQuestion> question = Optional.ofNullable(
                            asked.get(wish.chosen().get(index)))
                    .filter(found -> found.type() == wish.type())
                    .filter(found -> answerable(found, wish));
            violations.require(
                    question.isPresent(),
                    "/config/questions/" + index,
                    "unknown-question",
                    "question is '" + wish.chosen().get(index) + "' (expected: a live " + wish.type()
                            + " question in one of the languages)");
            question.ifPresent(found -> picked.add(new PickedQuestion(
                    found.id(), found.liveVersionId(), found.timeLimitMin(), "named by the creator")));
        }
        violations.throwIfAny();
        return picked;
    }

    private boolean answerable(StoredQuestion question, InterviewRequest.Wish wish) {
        return question.type() == PracticeType.SYSTEM_DESIGN
                || wish.config().languages().isEmpty()
                || !languages.of(question.liveVersionId(), wish.config()).isEmpty();
    }

    private static ProblemException shortfall(InterviewRequest.Wish wish, int found) {
        int wanted = wish.config().numQuestions();
        String topics = wish.config().topics().isEmpty()
                ? "any topic"
                : String.join(", ", wish.config().topics());
        return ProblemException.at(
                ProblemType.NOT_ENOUGH_QUESTIONS,
                "/config/num_questions",
                "not-enough-questions",
                "%d of %d questions found: %d too few of type %s, difficulty %s, topics %s."
                        .formatted(found, wanted, wanted - found, wish.type(), wish.difficulty(), topics));
    }
}
