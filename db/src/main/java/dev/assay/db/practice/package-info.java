/**
 * Practice interviews and their rounds as they are stored: moves are decided by the rules and written in one transaction with
 * their events, their overtime answers and the scores that are final. It must not know HTTP.
 */
package dev.assay.db.practice;
