/**
 * The one way to a connection: borrowed, given back, committed or rolled back, its errors unchecked. It must not know any
 * table.
 */
package dev.assay.db.sql;
