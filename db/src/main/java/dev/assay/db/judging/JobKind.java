package dev.assay.db.judging;

/** What is judged. */
public enum JobKind {
    /** A candidate's answer in a round. */
    SUBMISSION,
    /** A program without an interview. */
    EXECUTION,
    /** A submission that was judged already, once more and beside it, on another version of its question. */
    REJUDGE;

    /** Whether it is judged by what a question says: its limits are meant for the reference language. */
    public boolean isOfAQuestion() {
        return switch (this) {
            case SUBMISSION, REJUDGE -> true;
            case EXECUTION -> false;
        };
    }

    /** Where its rows are. */
    public String table() {
        return switch (this) {
            case SUBMISSION -> "code_submissions";
            case EXECUTION -> "executions";
            case REJUDGE -> "rejudged_submissions";
        };
    }
}
