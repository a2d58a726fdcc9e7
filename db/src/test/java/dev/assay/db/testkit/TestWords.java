package dev.assay.db.testkit;

import dev.assay.question.ChoiceTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Kind;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.Rubric;
import dev.assay.question.Slug;
import dev.assay.question.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Questions of system design to test with: answered in words or by a choice. */
public final class TestWords {
    private TestWords() {}

    /** Four options, of which B is correct. */
    public static Question choice(String slug, ChoiceTask.Explanation explanation) {
        return question(
                slug,
                new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "A relational database", false, "canary-why A"),
                                new ChoiceTask.Option("B", "A cache before it", true, "canary-why B"),
                                new ChoiceTask.Option("C", "Nothing", false, "canary-why C")),
                        explanation));
    }

    /** A situation to work through. */
    public static Question scenario(String slug) {
        return question(
                slug,
                new ProseTask(
                        Kind.SCENARIO,
                        new Rubric(
                                List.of(new Rubric.Point("cache", "canary-rubric: a cache", 1, List.of())),
                                List.of(),
                                List.of())));
    }

    private static Question question(String slug, Task task) {
        return new Question(
                UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)),
                new Slug(slug),
                Difficulty.MEDIUM,
                "Question " + slug,
                "A link goes viral.",
                List.of("caching"),
                List.of(),
                List.of("canary-hint one", "canary-hint two"),
                Optional.of("canary-approach"),
                OptionalInt.of(10),
                task);
    }
}
