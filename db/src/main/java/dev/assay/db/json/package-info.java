/**
 * JSON documents as they are kept in columns. Each document is an object that names the version of its shape; nothing
 * here knows a table.
 */
package dev.assay.db.json;
