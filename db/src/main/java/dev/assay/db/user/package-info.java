/**
 * Accounts. It stores password hashes but must not know how they are made, nor what accounts are used for.
 */
package dev.assay.db.user;
