/**
 * The words a judgement ends in. Everything that judges, stores or shows a result speaks them; the package knows
 * nothing of how a verdict comes about.
 */
package dev.assay.verdict;
