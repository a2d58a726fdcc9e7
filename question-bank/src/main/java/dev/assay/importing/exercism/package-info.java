/** Canonical data of Exercism: functions with public examples. Must not know how drafts are written to disk. */
package dev.assay.importing.exercism;
