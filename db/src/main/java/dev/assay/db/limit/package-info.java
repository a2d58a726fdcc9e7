/**
 * How often somebody may do something: budgets, counted by the generic cell rate algorithm, in Redis for all processes
 * together and in memory for one. It must not know who somebody is, nor what is counted.
 */
package dev.assay.db.limit;
