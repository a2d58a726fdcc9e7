/**
 * The judge without an interview: one program, its tests, its limits, and what came of them, for continuous integration
 * and other programs. It must not know interviews, rounds or questions.
 */
package dev.assay.api.execution;
