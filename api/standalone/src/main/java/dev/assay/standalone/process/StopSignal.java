package dev.assay.standalone.process;

/** The signal that asks a process to end. */
public enum StopSignal {
    /** The usual request. */
    TERM,
    /** What PostgreSQL wants for ending its connections at once and closing its files in order. */
    INT,
    /** No request: the process is gone. */
    KILL
}
