package dev.assay.db.user;

/** What an account may do besides being a candidate. */
public enum Capability {
    /** Runs interviews and looks after candidates. */
    INTERVIEWER,
    /** Writes and publishes questions. */
    AUTHOR
}
