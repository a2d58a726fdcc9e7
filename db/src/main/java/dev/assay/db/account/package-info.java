/**
 * What guards accounts: secrets that travel by mail, and counting what is tried too often. It must not know what the
 * secrets open nor how many tries are too many.
 */
package dev.assay.db.account;
