/**
 * Sessions: families of refresh tokens of which only the newest counts, stored as hashes. It must not know access tokens
 * or cookies.
 */
package dev.assay.db.session;
