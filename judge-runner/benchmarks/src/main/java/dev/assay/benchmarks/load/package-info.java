/** What is measured: programs and inputs that nobody has seen before. Must not know who runs them. */
package dev.assay.benchmarks.load;
