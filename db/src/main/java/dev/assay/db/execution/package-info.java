/**
 * Executions: programs judged without an interview, kept for seven days. Knows neither tokens nor HTTP, nor how they are
 * queued and judged.
 */
package dev.assay.db.execution;
