/** What was measured, as values, as a table and as a picture. Must not know how it was measured. */
package dev.assay.benchmarks.report;
