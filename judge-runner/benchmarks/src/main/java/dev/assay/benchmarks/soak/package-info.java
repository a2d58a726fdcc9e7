/** {@code ./assay test --soak}: thousands of submissions in a row, the hostile among them, and what is left of them: nothing. */
package dev.assay.benchmarks.soak;
