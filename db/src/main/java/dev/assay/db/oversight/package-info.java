/**
 * What those who run an installation want to see of it, and the little they may do: who judges what, what waits, what failed
 * for good. It reads rows that others write, and must not know what is inside a job.
 */
package dev.assay.db.oversight;
