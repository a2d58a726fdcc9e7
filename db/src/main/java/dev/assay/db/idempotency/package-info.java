/**
 * Remembers for a day which request a client's key stood for and what was answered. It must not know HTTP beyond names
 * and numbers, nor what the requests do.
 */
package dev.assay.db.idempotency;
