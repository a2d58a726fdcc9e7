package dev.assay.runner.checking;

import dev.assay.checker.Checker;
import dev.assay.db.judging.JudgeTest;
import dev.assay.verdict.Verdict;
import java.util.Optional;

/** A pure function. */
record BuiltInComparison(Checker checker) implements Comparison {
    @Override
    public boolean isProgram() {
        return false;
    }

    @Override
    public Compared compare(JudgeTest test, byte[] expected, byte[] actual) {
        boolean accepted = checker.accepts(test.input(), expected, actual);
        return new Compared(accepted ? Verdict.AC : Verdict.WA, Optional.empty());
    }

    @Override
    public void close() {}
}
