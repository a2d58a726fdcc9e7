package dev.assay.verdict;

/** What judging said about a program, on one test or on a whole submission. Only {@link #IE} is the judge's own failure. */
public enum Verdict {
    AC("Accepted"),
    WA("Wrong answer"),
    TLE("Time limit exceeded"),
    MLE("Memory limit exceeded"),
    OLE("Output limit exceeded"),
    RTE("Run-time error"),
    CE("Compile error"),
    IE("Internal error");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict in English words, as shown to people. */
    public String label() {
        return label;
    }
}
