/**
 * From a report to a verdict, in pure functions: what happened to the process, what that means for one test, what the tests mean
 * together; and before that, from a language and limits to the job a sandbox is given. Does no input or output, keeps no state
 * and knows neither containers nor the queue.
 */
package dev.assay.runner.judging;
