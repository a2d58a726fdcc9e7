/**
 * What happened, written in the transaction that made it happen and read in order by whoever tells others. It must not
 * know what the events mean.
 */
package dev.assay.db.outbox;
