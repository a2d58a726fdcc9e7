package dev.assay.bank.solution;

import dev.assay.verdict.Verdict;
import java.util.Optional;
import java.util.Set;

/** The folders below {@code solutions/}, and what the programs in them must get. */
public enum SolutionFolder {
    /** Right, and fast enough, on every test. */
    ACCEPTED("accepted", Set.of(Verdict.AC), Set.of(Verdict.AC)),
    /** Wrong on some test. */
    WRONG_ANSWER("wrong_answer", Set.of(Verdict.AC, Verdict.WA), Set.of(Verdict.WA)),
    /** Right, and on some test far too slow. */
    TIME_LIMIT_EXCEEDED("time_limit_exceeded", Set.of(Verdict.AC, Verdict.TLE), Set.of(Verdict.TLE)),
    /** Crashes on some test. */
    RUN_TIME_ERROR("run_time_error", Set.of(Verdict.AC, Verdict.RTE), Set.of(Verdict.RTE)),
    /** Right wherever time and memory suffice. */
    BRUTE_FORCE("brute_force", Set.of(Verdict.AC, Verdict.TLE, Verdict.MLE), Set.of());

    private final String directory;
    // A record of immutable sets, which has no annotation that says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Expectation expectation;

    SolutionFolder(String directory, Set<Verdict> permitted, Set<Verdict> required) {
        this.directory = directory;
        this.expectation = new Expectation(permitted, required, Optional.empty());
    }

    /** The directory's name under {@code solutions/}. */
    public String directory() {
        return directory;
    }

    /** Of the programs that {@code solutions.yaml} says nothing else of. */
    public Expectation expectation() {
        return expectation;
    }
}
