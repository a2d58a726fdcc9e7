package dev.assay.bank;

import dev.assay.verdict.Verdict;

/** What a solution must get, by the directory it is filed under. */
public enum ExpectedVerdict {
    ACCEPTED("accepted", Verdict.AC),
    WRONG_ANSWER("wrong_answer", Verdict.WA),
    TIME_LIMIT_EXCEEDED("time_limit_exceeded", Verdict.TLE),
    RUN_TIME_ERROR("run_time_error", Verdict.RTE);

    private final String directory;
    private final Verdict verdict;

    ExpectedVerdict(String directory, Verdict verdict) {
        this.directory = directory;
        this.verdict = verdict;
    }

    /** The directory's name under {@code solutions/}. */
    public String directory() {
        return directory;
    }

    /** The verdict over all tests of the question. */
    public Verdict verdict() {
        return verdict;
    }
}
