/**
 * Who is calling: bearer tokens, and the {@link dev.assay.api.auth.Caller} every other controller receives. It must not
 * know how accounts are made, nor what callers do.
 */
package dev.assay.api.auth;
