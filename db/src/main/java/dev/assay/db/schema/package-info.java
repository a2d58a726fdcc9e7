/**
 * The schema of the database and how a database is brought to it. The change log is the only place where tables are made;
 * nothing here knows what the tables are for.
 */
package dev.assay.db.schema;
