/**
 * How tests get into a candidate's program and answers out of it: over standard streams, or by calling a function or class. One
 * {@link dev.assay.runner.exchange.Exchange} for each job says what is compiled, what is run, what a run is given and what its
 * answer is worth. Whether a run failed, whatever it answered, is decided elsewhere, and so is which tests are run when.
 */
package dev.assay.runner.exchange;
