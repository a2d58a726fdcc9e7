package dev.assay.db.judging;

/** The lanes of the queue in the order in which they are served: a candidate who waits for a RUN goes first. */
public enum Lane {
    RUN,
    SUBMIT,
    BATCH
}
