/**
 * From what the solutions of a question came to, to what is wrong with the question. Pure functions on values; the package knows
 * neither how programs are run nor who asks.
 */
package dev.assay.authoring.proof;
