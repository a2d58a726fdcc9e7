/**
 * Every answer that says no: one list of problem types (RFC 9457), one shape on the wire, and the handlers that turn
 * our own refusals, the framework's errors and unexpected failures into that shape. It knows HTTP and JSON; it must
 * not know interviews, submissions or any other concept whose refusals it carries.
 */
package dev.assay.api.problem;
