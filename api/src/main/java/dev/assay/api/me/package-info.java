/**
 * What people see and change of their own account: names, sessions, API tokens, identities elsewhere. It must not know how one
 * signs in.
 */
package dev.assay.api.me;
