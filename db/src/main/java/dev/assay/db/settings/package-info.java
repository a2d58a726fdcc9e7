/**
 * Where the servers are and how connections to them are opened. Knows nothing of what is kept there, nor of where the
 * settings come from.
 */
package dev.assay.db.settings;
