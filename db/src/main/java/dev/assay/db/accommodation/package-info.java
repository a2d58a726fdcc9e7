/**
 * What single people need: more time, longer breaks, another presentation. Who may see and set it is decided elsewhere; it
 * must not know interviews beyond what an allowance is.
 */
package dev.assay.db.accommodation;
