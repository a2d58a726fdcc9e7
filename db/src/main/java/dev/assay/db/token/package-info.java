/**
 * API tokens: secrets for programs, stored as hashes, limited by scopes and expiry. It must not know what a scope allows.
 */
package dev.assay.db.token;
