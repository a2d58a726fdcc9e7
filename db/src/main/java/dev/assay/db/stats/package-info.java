/**
 * What people did on single days: rows that are made from completed interviews, and made anew whenever one of these changes. It
 * must not know how interviews move, nor how they are scored.
 */
package dev.assay.db.stats;
