/**
 * What people may ask of us: a copy of everything about them, and that all of it is deleted. It must not know which tables
 * there are.
 */
package dev.assay.api.personal;
