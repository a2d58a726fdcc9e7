package dev.assay.db.jdbc;

/**
 * For a change that may be lost with the server: the transaction that makes it does not wait until it is on disk. Whoever reads the
 * database sees it at once and in order; only when the server itself breaks down can it be gone, with all that came later. A
 * commit that does wait brings what was committed before it to disk, too.
 */
public final class LateCommit {
    /** One more item of a statement's {@code FROM} or {@code RETURNING}: the setting holds for the statement's transaction. */
    public static final String CALL = "set_config('synchronous_commit', 'off', true)";

    /** The same for {@code RETURNING}, where one more parameter says so. */
    public static final String CALL_IF = "CASE WHEN ? THEN " + CALL + " END";

    private LateCommit() {}
}
