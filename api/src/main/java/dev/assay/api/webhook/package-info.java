/**
 * Endpoints of webhooks and what was sent to them, over HTTP, for administrators. It must not know how deliveries travel.
 */
package dev.assay.api.webhook;
