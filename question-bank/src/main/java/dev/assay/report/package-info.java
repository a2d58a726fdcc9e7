/**
 * Diagnostics in the forms that people, programs and build servers read. Pure functions from diagnostics to text; the same
 * diagnostics are the same text.
 */
package dev.assay.report;
