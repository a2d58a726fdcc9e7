/**
 * What people say about themselves: one profile each, and lists of what they did and can. It must not know which values
 * are sensible; it keeps the rules of the columns.
 */
package dev.assay.db.profile;
