/**
 * Sending deliveries: signing, sending, what follows from the answer, and when. It must not know how deliveries come to be, and
 * who asks for them.
 */
package dev.assay.api.delivery;
