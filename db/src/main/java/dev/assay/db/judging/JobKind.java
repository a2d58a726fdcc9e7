package dev.assay.db.judging;

/** What is judged: a candidate's submission in a round, or an execution without an interview. */
public enum JobKind {
    SUBMISSION,
    EXECUTION
}
