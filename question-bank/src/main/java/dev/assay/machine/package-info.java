/** The machine that programs are timed on: what it is called, and how fast it is. Knows nothing of what is timed. */
package dev.assay.machine;
