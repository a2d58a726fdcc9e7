/**
 * The rules of practice interviews and their rounds: values, state machines, the clock, and what is due. All of it is pure:
 * a standing, a move and an instant make a decision. It must not know how anything is stored, nor HTTP.
 */
package dev.assay.db.interview;
