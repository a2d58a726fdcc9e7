/**
 * What happens to an interview, told to its candidate as server-sent events. The outbox is read, never an event invented; an
 * event has no more than a candidate may know. It must not know how things come to happen.
 */
package dev.assay.api.stream;
