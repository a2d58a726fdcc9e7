/** Processor time: of processes, of containers, of the whole machine. Must not know what they do. */
package dev.assay.benchmarks.cpu;
