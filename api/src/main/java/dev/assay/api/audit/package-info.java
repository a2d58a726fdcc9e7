/**
 * Noting down what administrators do and what concerns the safety of accounts, and from where. It must not know what the
 * actions do.
 */
package dev.assay.api.audit;
