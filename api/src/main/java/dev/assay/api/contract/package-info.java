/**
 * What the types of a route cannot say to the people who call it, said beside the route: statuses, headers, refusals, and the
 * bounds of values. The OpenAPI document is made of this and of the types. Nothing here is enforced by being written down; the
 * tests hold the server to it.
 */
package dev.assay.api.contract;
