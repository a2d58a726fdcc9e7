package dev.assay.authoring.answers;

import dev.assay.authoring.judging.Crew;
import dev.assay.authoring.judging.SolutionJudge;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.bank.tests.GeneratedInput;
import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.question.CodeTask;
import dev.assay.question.ProgramForm;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a question's first accepted solution to inputs, as far as the other solutions that must be right agree. */
public final class Answers {
    private final CodeTask task;
    private final List<GeneratedInput> inputs;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> mistakes = Collections.synchronizedList(new ArrayList<>());

    private Answers(BankQuestion question, List<GeneratedInput> inputs) {
        this.task = question.question().requireCode();
        this.inputs = List.copyOf(inputs);
    }

    /**
     * Has the first accepted solution answer, and the others compared with it.
     *
     * @param slots of the judge's workbench
     * @throws IOException when a solution could not be judged
     */
    public static Answers to(List<GeneratedInput> inputs, BankQuestion question, SolutionJudge judge, int slots)
            throws IOException, InterruptedException {
        Answers answers = new Answers(question, inputs);
        List<Solution> right = question.solutions().stream()
                .filter(solution ->
                        solution.folder() == SolutionFolder.ACCEPTED || solution.folder() == SolutionFolder.BRUTE_FORCE)
                .toList();
        Solution first = right.stream()
                .filter(solution -> solution.folder() == SolutionFolder.ACCEPTED)
                .findFirst()
                .orElseThrow();
        answers.take(first, judge.answer(answers.task, first, answers.tests(false), 0));
        if (!answers.texts.isEmpty()) {
            List<Crew.Task> others = new ArrayList<>();
            for (Solution other : right) {
                if (!other.equals(first)) {
                    others.add(slot ->
                            answers.compare(other, judge.answer(answers.task, other, answers.tests(true), slot)));
                }
            }
            new Crew(slots).work(others);
        }
        return answers;
    }

    /** What is expected, by the ids of the tests, in their order: JSON, or the text of a whole program. */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Why some have no answer, or one that others do not agree with; a sentence each. */
    public List<String> mistakes() {
        return mistakes.stream().sorted().toList();
    }

    private List<JudgeTest> tests(boolean answered) {
        List<JudgeTest> tests = new ArrayList<>();
        for (GeneratedInput input : inputs) {
            Optional<String> text = answered ? Optional.ofNullable(texts.get(input.id())) : Optional.empty();
            if (!answered || text.isPresent()) {
                tests.add(new JudgeTest(
                        tests.size(),
                        input.id(),
                        false,
                        input.bytes(),
                        text.map(answer -> answer.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return tests;
    }

    private void take(Solution solution, JudgedResult result) {
        if (isCompiled(solution, result)) {
            for (TestResult test : result.tests()) {
                if (test.verdict().isPresent()) {
                    mistakes.add(solution.file() + " gets " + test.verdict().get() + " on test " + test.name()
                            + " (expected: an answer)");
                } else {
                    text(test)
                            .ifPresentOrElse(
                                    text -> texts.put(test.name(), text),
                                    () -> mistakes.add(solution.file() + " answers test " + test.name()
                                            + " with more than is kept (expected: a test with a small answer)"));
                }
            }
        }
    }

    private void compare(Solution solution, JudgedResult result) {
        if (isCompiled(solution, result)) {
            for (TestResult test : result.tests()) {
                Verdict verdict = test.verdict().orElse(Verdict.AC);
                if (!solution.expectation().permitted().contains(verdict)) {
                    mistakes.add(solution.file() + " gets " + verdict + " on test " + test.name()
                            + ", where the first accepted solution's answer is expected (expected: the same answer)");
                }
            }
        }
    }

    private boolean isCompiled(Solution solution, JudgedResult result) {
        if (!result.compile().ok()) {
            mistakes.add(
                    solution.file() + " does not compile: " + result.compile().output());
        }
        return result.compile().ok();
    }

    private Optional<String> text(TestResult test) {
        if (task.form() instanceof ProgramForm.WholeProgram) {
            String text = new String(test.stdout(), StandardCharsets.UTF_8);
            return test.stdoutTruncated()
                    ? Optional.empty()
                    : Optional.of(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
        }
        return test.call()
                .filter(CallResult.Returned.class::isInstance)
                .map(CallResult.Returned.class::cast)
                .filter(returned -> !returned.truncated())
                .map(returned -> task.checker().expectsAnswers() ? "[" + returned.json() + "]" : returned.json());
    }
}
