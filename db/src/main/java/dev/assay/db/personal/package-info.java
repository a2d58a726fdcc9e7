/**
 * The rights of people over what is stored about them: taking a copy, and having it deleted. It knows every table that has
 * something about a person; it must not know how a copy is packed or delivered.
 */
package dev.assay.db.personal;
