/**
 * Requests to servers that somebody has named: only to addresses that may be connected to, for a short time, and reading little
 * of what is answered. It must not know what is sent.
 */
package dev.assay.api.outbound;
