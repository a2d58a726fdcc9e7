/**
 * Judged rows as runners see them: jobs, leases on them, and results. PostgreSQL decides who judges what; this package
 * knows nothing of the queue that carries the ids, of interviews, or of containers.
 */
package dev.assay.db.judging;
