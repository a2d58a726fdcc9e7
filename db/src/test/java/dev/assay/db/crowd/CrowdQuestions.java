package dev.assay.db.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.question.BankPublisher;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestWords;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The questions of a crowd: a hundred to be answered by programs, forty by words and choices. */
final class CrowdQuestions {
    private static final int PROGRAMS = 100;
    private static final int WORDS = 20;
    private static final int TOPICS = 12;
    private static final String LIVE = "SELECT id FROM question_versions WHERE question_id = ? AND state = 'LIVE'";

    private final List<Asked> programs = new ArrayList<>();
    private final List<Asked> words = new ArrayList<>();

    /**
     * A question as a round has it.
     *
     * @param choice whether it is answered by a choice
     * @param tests of a program; the samples come first
     */
    record Asked(UUID id, UUID versionId, Difficulty difficulty, boolean choice, List<TestCase> tests) {}

    /** Publishes those that are not there yet. */
    CrowdQuestions(DataSource source) {
        BankPublisher publisher = new BankPublisher(source);
        Database database = new Database(source);
        for (int number = 0; number < PROGRAMS; number++) {
            programs.add(published(publisher, database, program(number)));
        }
        for (int number = 0; number < WORDS; number++) {
            words.add(published(
                    publisher, database, TestWords.choice("crowd-choice-" + number, ChoiceTask.Explanation.OPTIONAL)));
            words.add(published(publisher, database, TestWords.scenario("crowd-scenario-" + number)));
        }
    }

    Asked one(PracticeType type, Dice dice) {
        List<Asked> of = switch (type) {
            case DSA -> programs;
            case SYSTEM_DESIGN -> words;
        };
        return of.get(dice.below(of.size()));
    }

    private static Asked published(BankPublisher publisher, Database database, Question question) {
        publisher.publish(question);
        UUID version = database.once(
                        connection -> Statements.first(connection, LIVE, row -> row.uuid("id"), question.id()))
                .orElseThrow();
        return new Asked(
                question.id(),
                version,
                question.difficulty(),
                question.task() instanceof ChoiceTask,
                question.task() instanceof CodeTask code ? code.tests() : List.of());
    }

    /** One sample, sometimes two, and two hidden tests. */
    private static Question program(int number) {
        List<TestCase> tests = new ArrayList<>();
        int samples = number % 4 == 0 ? 2 : 1;
        for (int test = 0; test < samples + 2; test++) {
            boolean sample = test < samples;
            tests.add(new TestCase(
                    (sample ? "ex" : "t") + test,
                    sample,
                    "basic",
                    (number + " " + test + "\n").getBytes(UTF_8),
                    (number + test + "\n").getBytes(UTF_8),
                    1,
                    Optional.empty(),
                    Optional.empty()));
        }
        Difficulty[] difficulties = Difficulty.values();
        return TestQuestions.question(
                "crowd-program-" + number,
                difficulties[number % difficulties.length],
                List.of("topic-" + number % TOPICS),
                tests);
    }
}
