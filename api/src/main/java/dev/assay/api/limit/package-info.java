/**
 * How many requests one may make in a time: which limit a request falls under, whose budget it takes from, and what the answer
 * says about it. It must not know how callers are found, nor what requests do.
 */
package dev.assay.api.limit;
