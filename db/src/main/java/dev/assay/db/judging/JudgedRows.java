package dev.assay.db.judging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rows that get judged, submissions and executions alike, and the leases on them. Every write names the attempt it
 * belongs to and changes nothing when that attempt is over: a lost race is a value, never an exception. All methods
 * throw {@link dev.assay.db.jdbc.StorageException} when the database cannot be used; then it is unknown whether the row
 * was changed, and the call may be repeated.
 */
public interface JudgedRows {
    /** How often a row may fail through a sandbox or a runner before it ends as ERROR with verdict IE. */
    int FAULTS_ALLOWED = 3;

    /** Returns when the database can be used: for those who would rather not take work they could not claim. */
    void check();

    /**
     * Takes a PENDING row, or a RUNNING row whose lease has expired. The latter counts a fault against the row, and the
     * {@value #FAULTS_ALLOWED}rd fault ends it: then the answer is {@link Claim.Finished}. A row that cannot be read as a
     * job, which is our failure, is ended with verdict IE too.
     *
     * @param lease how long from now the lease runs; more than zero
     */
    Claim claim(JobId id, String owner, Duration lease);

    /**
     * Lets the lease run until now plus {@code by}. A lease whose time is over, but which nobody took, is still good.
     *
     * @return false when the lease is lost: stop judging
     */
    boolean extend(Lease lease, Duration by);

    /**
     * Writes the result and the final state in one transaction.
     *
     * @return false when the lease is lost: the result is not written and belongs nowhere
     */
    boolean finish(Lease lease, JudgedResult result);

    /**
     * Breaks off after a fault of ours (a sandbox or runner that failed while executing this row), which is counted.
     *
     * @param fault one line for the people who run the installation
     */
    ReleaseOutcome release(Lease lease, String fault);

    /** Breaks off for a reason that has nothing to do with the row (shutdown, engine gone); no fault is counted. */
    ReleaseOutcome handBack(Lease lease);

    /**
     * The rows somebody has to look at, those not looked at for the longest time first: PENDING rows older than a
     * moment, and RUNNING rows whose lease expired before {@code now}. Rows another sweeper is reading are left out.
     *
     * @param limit how many at most of each kind of job
     */
    List<Stray> strays(Instant now, int limit);

    /**
     * Takes a RUNNING row with an expired lease back to PENDING, which counts a fault.
     *
     * @return LeaseLost when the lease was extended, finished or taken over since the stray was read
     */
    ReleaseOutcome expire(Stray.Expired stray, Instant now);

    /**
     * Records where in the queue the row waits.
     *
     * @return false when the row is not PENDING any more, which is no error: somebody was quick
     */
    boolean markQueued(JobId id, String entryId, String epoch);
}
