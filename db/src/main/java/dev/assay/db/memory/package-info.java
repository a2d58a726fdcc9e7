/** Keeping what was read and never changes. Must not know what it is. */
package dev.assay.db.memory;
