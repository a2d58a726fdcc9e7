/**
 * What slots share while one of them has nothing to do: its core, and the tests of a job. State that never waits and does no I/O.
 * Must not know what runs on a core, or how a test is run.
 */
package dev.assay.runner.sharing;
