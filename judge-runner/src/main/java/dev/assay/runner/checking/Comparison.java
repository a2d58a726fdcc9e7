package dev.assay.runner.checking;

import dev.assay.checker.Checker;
import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JudgeTest;
import java.io.IOException;

/** Compares the answers of one job with what is expected. Closing gives back what it borrowed. */
public sealed interface Comparison extends AutoCloseable permits BuiltInComparison, ProgramComparison {
    /**
     * One by a checker that is built in, for any number of threads.
     *
     * @throws IllegalArgumentException if the checker is a program
     */
    static Comparison builtIn(CheckerSpec checker) {
        return new BuiltInComparison(Checker.of(checker));
    }

    /**
     * Whether comparing takes a sandbox: then it is for one thread, and takes time that nothing else should be measured in.
     */
    boolean isProgram();

    /**
     * What the answer to a test is worth.
     *
     * @param expected must not be changed
     * @param actual must not be changed
     * @throws IOException when no sandbox could be had or it failed, which says nothing about the checker
     */
    Compared compare(JudgeTest test, byte[] expected, byte[] actual) throws IOException, InterruptedException;

    @Override
    void close();
}
