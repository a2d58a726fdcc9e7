/**
 * The languages, one {@link dev.assay.harness.dialect.Dialect} each: what types are called there, what a starter looks like, how
 * the candidate's source and the harness become the files of one program, and which of the compiler's errors are about the
 * harness. The parts of a harness that are the same for all signatures are real source files among the resources; a
 * {@link dev.assay.harness.dialect.Template} fills in the rest.
 */
package dev.assay.harness.dialect;
