package dev.assay.authoring.judging;

import dev.assay.authoring.proof.Trial;
import dev.assay.authoring.proof.Trials;
import dev.assay.authoring.proof.Tried;
import dev.assay.bank.BankQuestion;
import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.JudgeTest;
import dev.assay.question.CodeTask;
import dev.assay.question.TestCase;
import dev.assay.runner.Workbench;
import dev.assay.runner.checking.Compared;
import dev.assay.runner.checking.Comparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows checkers what they should not accept, the way answers of candidates are compared. */
public final class CheckerJudge {
    private final Workbench workbench;

    public CheckerJudge(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * What the question's checker makes of its trials.
     *
     * @param slot of the workbench
     * @throws IOException when it could not be asked, which says nothing about it
     */
    public List<Tried> judge(BankQuestion question, int slot) throws IOException, InterruptedException {
        CodeTask task = question.question().requireCode();
        List<Trial> trials = Trials.of(question);
        return workbench.compare(task.checker(), task.checkerProgram(), slot, comparison -> tried(trials, comparison));
    }

    static List<Tried> tried(List<Trial> trials, Comparison comparison) throws IOException, InterruptedException {
        List<Tried> tried = new ArrayList<>();
        for (Trial trial : trials) {
            TestCase test = trial.test();
            Compared compared = comparison.compare(test(test), test.expected(), trial.output());
            tried.add(new Tried(
                    trial,
                    compared.verdict(),
                    compared.note().map(CheckerNote::toAuthors).orElse("")));
        }
        return tried;
    }

    private static JudgeTest test(TestCase test) {
        return new JudgeTest(
                0,
                test.id(),
                test.sample(),
                Optional.of(test.group()),
                test.weight(),
                test.input(),
                Optional.of(test.expected()));
    }
}
