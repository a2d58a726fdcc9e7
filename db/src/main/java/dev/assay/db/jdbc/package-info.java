/**
 * The little that plain JDBC needs to be pleasant: transactions, parameters of all our types, columns read as our types.
 * Knows no table.
 */
package dev.assay.db.jdbc;
