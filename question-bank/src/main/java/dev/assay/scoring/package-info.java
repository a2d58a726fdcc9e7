/**
 * From what became of the tests to points: modes, groups, penalties. Pure functions on values; the package knows neither
 * how tests are run nor what they test.
 */
package dev.assay.scoring;
