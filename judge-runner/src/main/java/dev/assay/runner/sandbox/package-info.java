/**
 * Sandboxes: one conversation with one supervisor, and where such conversations come from. A sandbox that says or does anything
 * unexpected is a fault, reported as an exception of its own and never used again. Must not know tests, expected outputs, verdicts,
 * the queue or the database.
 */
package dev.assay.runner.sandbox;
