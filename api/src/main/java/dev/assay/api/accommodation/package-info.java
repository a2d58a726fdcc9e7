/**
 * What single people need, set by themselves for practice and by the staff for everything. It must not reach those who judge
 * people: no other answer shows it.
 */
package dev.assay.api.accommodation;
