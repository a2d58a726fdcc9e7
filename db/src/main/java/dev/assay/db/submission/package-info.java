/**
 * Candidates' submissions: storing new ones and reading them back with everything that is known about them. Knows
 * neither what of them who may see nor how they are queued and judged.
 */
package dev.assay.db.submission;
