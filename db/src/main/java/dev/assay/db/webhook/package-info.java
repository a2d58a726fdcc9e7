/**
 * Who wants to be told of events, and what was sent to them or is still to be sent. Events of the outbox become deliveries here;
 * how a delivery travels is known elsewhere. It must not see a secret in the clear.
 */
package dev.assay.db.webhook;
