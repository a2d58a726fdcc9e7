/**
 * The Idempotency-Key header: the same request twice gives the same answer twice and happens once. It must not know what
 * the requests do.
 */
package dev.assay.api.idempotency;
