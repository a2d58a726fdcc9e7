/**
 * How values without a column type of their own are kept in columns: what may be absent, and text with rules. Knows no
 * table.
 */
package dev.assay.db.column;
