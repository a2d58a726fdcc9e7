/**
 * Who is calling: accounts, sessions, bearer tokens, and the {@link dev.assay.api.auth.Caller} every other controller
 * receives. It knows password hashing and token formats; it must not know what callers do once they are signed in.
 */
package dev.assay.api.auth;
