/**
 * Practice interviews and their rounds: the values, the state machines, and their storage. Moves are decided by pure
 * functions over the values and written in one transaction with their events. It must not know HTTP, nor how answers
 * are judged.
 */
package dev.assay.db.interview;
