/**
 * A database as it is when very many have used it, for measurements and for plans of statements. Deterministic: the same size,
 * seed and end give the same rows. Must not be used on a database that anybody needs.
 */
package dev.assay.db.crowd;
