/**
 * Comparing a program's output with the expected one. A {@link dev.assay.checker.CheckerSpec} is the validated request,
 * a {@link dev.assay.checker.Checker} the pure function that answers it on bytes in linear time. The package knows no
 * tests, no files and no verdicts: it says whether two outputs agree, and nothing else.
 */
package dev.assay.checker;
