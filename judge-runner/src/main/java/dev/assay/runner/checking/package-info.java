/**
 * What an answer is worth: by a checker that is built in, or by one that is a program and runs in a sandbox of its own, where no
 * candidate's program ever runs. Knows neither how the answer came about nor what a job's tests are worth together.
 */
package dev.assay.runner.checking;
