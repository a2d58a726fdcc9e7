/** An installation of Assay to measure, and its callers, who speak HTTP alone. Must not know what is measured. */
package dev.assay.benchmarks.judge;
