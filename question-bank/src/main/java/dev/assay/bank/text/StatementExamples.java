package dev.assay.bank.text;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.question.TestCase;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The examples of a statement are its fenced blocks that open with the words {@code input} and {@code output}. They must
 * be the samples, in their order.
 */
public final class StatementExamples {
    private final BankFile statement;
    private final Findings findings;

    private StatementExamples(BankFile statement, Findings findings) {
        this.statement = statement;
        this.findings = findings;
    }

    /** Checks a statement against the samples of its question. */
    public static void check(BankFile statement, List<TestCase> samples, Findings findings) {
        StatementExamples examples = new StatementExamples(statement, findings);
        examples.checkWord("input", samples.stream().map(TestCase::input).toList());
        examples.checkWord("output", samples.stream().map(TestCase::expected).toList());
    }

    private void checkWord(String word, List<byte[]> expected) {
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
            String sample = new String(expected.get(i), StandardCharsets.UTF_8);
            if (!blocks.get(i).content().stripTrailing().equals(sample.stripTrailing())) {
                findings.report(
                        statement.path(),
                        blocks.get(i).line(),
                        Check.STATEMENT_EXAMPLES,
                        "the " + word + " block differs from sample " + (i + 1) + " (expected: the same text)");
            }
        }
    }
}
