/**
 * Code handed in for a round, and its two projections: the candidate's, which has no place for what hidden tests hold,
 * and the staff's, which is complete. It must not know how code is judged.
 */
package dev.assay.api.submission;
