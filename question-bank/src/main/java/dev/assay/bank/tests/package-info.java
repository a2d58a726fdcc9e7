/**
 * Reading a question's tests: the inline cases, the pairs of files, the recipes, and what must hold for the whole set. The package
 * knows nothing of the question they belong to.
 */
package dev.assay.bank.tests;
