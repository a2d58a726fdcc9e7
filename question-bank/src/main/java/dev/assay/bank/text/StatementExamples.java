package dev.assay.bank.text;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.ProgramForm;
import dev.assay.question.ProseTask;
import dev.assay.question.Task;
import dev.assay.question.TestCase;
import java.util.List;

/**
 * The examples of a statement are its fenced blocks that open with the words {@code input} and {@code output}. They must
 * be the samples, in their order. Questions that are answered in words have neither.
 */
public final class StatementExamples {
    private final BankFile statement;
    private final Findings findings;

    private StatementExamples(BankFile statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    /** Checks a statement against the samples of its question. */
    public static void check(BankFile statement, Task task, Findings findings) {
        StatementExamples examples = new StatementExamples(statement, findings);
        switch (task) {
            case CodeTask code -> examples.check(code);
            case ChoiceTask _, ProseTask _ -> {
                ExampleText text = new ExampleText(new ProgramForm.WholeProgram());
                examples.checkWord("input", text, List.of());
                examples.checkWord("output", text, List.of());
            }
        }
    }

    private void check(CodeTask code) {
        ExampleText text = new ExampleText(code.form());
        List<TestCase> samples = code.tests().stream().filter(TestCase::sample).toList();
        checkWord("input", text, samples.stream().map(text::input).toList());
        checkWord("output", text, samples.stream().map(text::output).toList());
    }

    private void checkWord(String word, ExampleText text, List<String> expected) {
        List<Markdown.Block> blocks = new Markdown(statement)
                .blocks().stream().filter(block -> block.word().equals(word)).toList();
        if (blocks.size() != expected.size()) {
            findings.report(
                    statement.path(),
                    0,
                    Check.STATEMENT_EXAMPLES,
                    blocks.size() + " blocks marked " + word + " (expected: one for each of the " + expected.size()
                            + " samples)");
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!text.shows(blocks.get(i).content(), expected.get(i))) {
                findings.report(
                        statement.path(),
                        blocks.get(i).line(),
                        Check.STATEMENT_EXAMPLES,
                        "the " + word + " block differs from sample " + (i + 1) + " (expected: the same)");
            }
        }
    }
}
