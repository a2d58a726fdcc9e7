/**
 * Accounts: registering, signing in, staying signed in and signing out. It knows how passwords are hashed; it must not
 * know what people do once they are signed in.
 */
package dev.assay.api.account;
