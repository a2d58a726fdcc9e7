/**
 * The belt between the processes: a queue of job ids, hints about progress, heartbeats of runners, and the sweeper that
 * repairs the queue from the rows. Everything here may be lost at any time without harm; it knows nothing of what is
 * inside a job.
 */
package dev.assay.db.queue;
