/** The commands that measure a whole Assay: {@code ./assay bench} and {@code ./assay test --soak}. */
package dev.assay.benchmarks;
