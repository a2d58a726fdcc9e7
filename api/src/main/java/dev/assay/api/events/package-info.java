/**
 * Following a job while it is judged: hints wake, the database tells. Server-sent event streams and waiting requests
 * both stand on it. It must not know what a job's result looks like to whom.
 */
package dev.assay.api.events;
