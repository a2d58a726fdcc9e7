/**
 * What administrators do with accounts, and the audit log. It must not know how people sign in.
 */
package dev.assay.api.admin;
