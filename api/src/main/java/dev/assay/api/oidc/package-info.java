/**
 * Signing in with an account elsewhere, by OpenID Connect: authorization code, PKCE, state, nonce and a signed ID token. It
 * decides which account that opens; it must not know what sessions are made of.
 */
package dev.assay.api.oidc;
