/**
 * Real servers and real stand-ins for the tests of this module and of those above it. Knows nothing of what is tested.
 */
package dev.assay.db.testkit;
