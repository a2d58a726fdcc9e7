package dev.assay.authoring.proof;

import dev.assay.question.CodeTask;
import dev.assay.question.TestCase;
import dev.assay.scoring.Outcome;
import dev.assay.signature.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer that is worth most when it is given to every test.
 *
 * @param answer as it is expected
 * @param tests hidden ones that it passes
 * @param points 0 to 100
 */
record ConstantAnswer(String answer, int tests, double points) {
    /** Empty if not a single hidden test expects one answer. */
    static Optional<ConstantAnswer> best(CodeTask task) {
        Map<String, List<TestCase>> byAnswer = new HashMap<>();
        for (TestCase test : task.tests()) {
            for (String answer : answers(task, test)) {
                byAnswer.computeIfAbsent(answer, _ -> new ArrayList<>()).add(test);
            }
        }
        return byAnswer.entrySet().stream()
                .map(entry -> of(task, entry.getKey(), entry.getValue()))
                .max(Comparator.comparingDouble(ConstantAnswer::points).thenComparing(ConstantAnswer::answer));
    }

    private static ConstantAnswer of(CodeTask task, String answer, List<TestCase> passed) {
        Map<String, Outcome> outcomes = new HashMap<>();
        task.tests().forEach(test -> outcomes.put(test.id(), Outcome.FAILED));
        passed.forEach(test -> outcomes.put(test.id(), Outcome.PASSED));
        int hidden = (int) passed.stream().filter(test -> !test.sample()).count();
        return new ConstantAnswer(
                answer, hidden, task.scoreSheet().score(outcomes).points());
    }

    private static List<String> answers(CodeTask task, TestCase test) {
        if (!task.checker().expectsAnswers()) {
            return List.of(new String(test.expected(), StandardCharsets.UTF_8));
        }
        List<String> answers = new ArrayList<>();
        CanonicalJson.parse(test.expected()).forEach(answer -> answers.add(CanonicalJson.text(answer)));
        return answers;
    }
}
