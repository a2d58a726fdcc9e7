/**
 * Candidates' submissions: storing new ones and reading them back with everything that is known about them. Knows
 * neither who may see what of them nor how they are queued and judged.
 */
package dev.assay.db.submission;
