package dev.assay.db.jdbc;

/**
 * For a change that may be lost with the server: the transaction that makes it does not wait until it is on disk. Whoever reads the
 * database sees it at once and in order; only when the server itself breaks down can it be gone, with all that came later. A
 * commit that does wait brings what was committed before it to disk, too.
 */
public final class LateCommit {
    /** One more item of a statement's {@code FROM}: the setting holds for the transaction that the statement is part of. */
    public static final String FROM = "set_config('synchronous_commit', 'off', true)";

    private LateCommit() {}
}
