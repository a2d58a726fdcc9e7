package dev.assay.api.interview;

import dev.assay.api.contract.Rule;
import dev.assay.api.problem.Violations;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.PracticeMode;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import dev.assay.question.Slug;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The body of a new interview. Components are null when the client leaves them out.
 *
 * @param title null: one is made from type and difficulty
 */
record InterviewRequest(
        PracticeType type,
        Difficulty difficulty,

        @Nullable @Rule(max = InterviewRequest.LONGEST_TITLE)
        String title,

        Config config) {
    static final int LONGEST_TITLE = 255;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int MOST_TOPICS = 50;

    /**
     * What kind of questions, how many, for how long.
     *
     * @param topics any of these; null or empty means any topic
     * @param numQuestions 1 to 20; null when {@code questions} says it
     * @param timeLimitMin null means no limit
     * @param languages ids of the languages answers may use; null or empty means all
     * @param mode null means to practise
     * @param hintsAllowed null means yes
     * @param pauseAllowed null means yes
     * @param enforceQuestionTime whether the minutes a question suggests limit its round; null means no
     * @param questions slugs of the questions to ask, in this order; null or empty lets the server choose
     */
    record Config(
            @Nullable @Rule(max = MOST_TOPICS, example = "[\"arrays\"]")
            List<String> topics,

            @Nullable @Rule(min = 1, max = InterviewConfig.MOST_QUESTIONS)
            Integer numQuestions,

            @Nullable @Rule(min = 1, max = InterviewConfig.LONGEST_MINUTES)
            Integer timeLimitMin,

            @Nullable @Rule(example = "[\"python\"]") List<String> languages,
            @Nullable @Rule(pattern = SLUG) List<String> questions,
            @Nullable PracticeMode mode,
            @Nullable Boolean hintsAllowed,
            @Nullable Boolean pauseAllowed,
            @Nullable Boolean enforceQuestionTime) {}

    /**
     * A request that keeps every rule that can be checked without looking at the bank.
     *
     * @param chosen empty when the server is to choose
     */
    record Wish(PracticeType type, Difficulty difficulty, String title, InterviewConfig config, List<Slug> chosen) {}

    /**
     * Checks the request.
     *
     * @throws dev.assay.api.problem.ProblemException that lists every broken rule
     */
    Wish check(Languages known) {
        Violations violations = new Violations();
        violations.present(type, "/type");
        violations.present(difficulty, "/difficulty");
        violations.require(
                title == null || (title.strip().length() <= LONGEST_TITLE && title.indexOf('\0') < 0),
                "/title",
                "out-of-range",
                "title is too long or holds a NUL (expected: at most " + LONGEST_TITLE + " characters)");
        Optional<InterviewConfig> checked = Optional.empty();
        List<Slug> chosen = List.of();
        if (violations.present(config, "/config")) {
            chosen = chosen(violations);
            checked = config(known, chosen.size(), violations);
        }
        violations.throwIfAny();
        return new Wish(type, difficulty, titleOrDefault(), checked.orElseThrow(), chosen);
    }

    private String titleOrDefault() {
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        String kind = switch (type) {
            case DSA -> "Algorithms and data structures";
            case SYSTEM_DESIGN -> "System design";
        };
        return kind + ", " + difficulty.name().toLowerCase(Locale.ROOT);
    }

    private List<Slug> chosen(Violations violations) {
        List<Slug> slugs = new ArrayList<>();
        List<String> wanted = orEmpty(config.questions());
        for (int index = 0; index < wanted.size(); index++) {
            String pointer = "/config/questions/" + index;
            if (violations.present(wanted.get(index), pointer)) {
                slug(wanted.get(index), pointer, violations).ifPresent(slugs::add);
            }
        }
        violations.require(
                slugs.stream().distinct().count() == slugs.size(),
                "/config/questions",
                "duplicate",
                "questions names one twice (expected: different slugs)");
        return slugs;
    }

    private static Optional<Slug> slug(String text, String pointer, Violations violations) {
        try {
            return Optional.of(new Slug(text));
        } catch (IllegalArgumentException e) {
            violations.add(pointer, "not-a-slug", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<InterviewConfig> config(Languages known, int chosen, Violations violations) {
        Violations found = new Violations();
        if (config.numQuestions() == null && chosen == 0) {
            found.present(null, "/config/num_questions");
        }
        int number = found.inRange(
                config.numQuestions(), Math.max(chosen, 1), 1, InterviewConfig.MOST_QUESTIONS, "/config/num_questions");
        found.require(
                chosen == 0 || chosen == number,
                "/config/num_questions",
                "out-of-range",
                "num_questions is " + number + " (expected: " + chosen + ", as many as questions names)");
        var limit = found.inRange(config.timeLimitMin(), 1, InterviewConfig.LONGEST_MINUTES, "/config/time_limit_min");
        List<String> topics = orEmpty(config.topics());
        found.require(
                topics.size() <= MOST_TOPICS
                        && topics.stream()
                                .noneMatch(topic -> topic == null || topic.isBlank() || topic.indexOf('\0') >= 0),
                "/config/topics",
                "invalid",
                "topics holds a blank, a NUL or more than " + MOST_TOPICS + " (expected: names of topics)");
        List<String> languages = languages(known, found);
        violations.addAll(found);
        return found.isEmpty()
                ? Optional.of(new InterviewConfig(
                        topics.stream().map(InterviewRequest::topic).distinct().toList(),
                        number,
                        limit,
                        languages,
                        config.mode() == null ? PracticeMode.PRACTICE : config.mode(),
                        !Boolean.FALSE.equals(config.hintsAllowed()),
                        !Boolean.FALSE.equals(config.pauseAllowed()),
                        Boolean.TRUE.equals(config.enforceQuestionTime())))
                : Optional.empty();
    }

    private List<String> languages(Languages known, Violations violations) {
        List<String> ids = new ArrayList<>();
        List<String> wanted = orEmpty(config.languages());
        for (int index = 0; index < wanted.size(); index++) {
            String word = String.valueOf(wanted.get(index));
            Optional<LanguageDescriptor> language = known.find(word);
            violations.require(
                    language.isPresent(),
                    "/config/languages/" + index,
                    "unsupported",
                    "language is '" + word + "' (expected: one of "
                            + known.all().stream().map(LanguageDescriptor::id).toList() + ")");
            language.map(LanguageDescriptor::id).filter(id -> !ids.contains(id)).ifPresent(ids::add);
        }
        return ids;
    }

    /** The topics as the client sent them; empty when there are none. */
    List<String> wantedTopics() {
        return orEmpty(config.topics());
    }

    /** A topic as it is filed. */
    static String topic(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
