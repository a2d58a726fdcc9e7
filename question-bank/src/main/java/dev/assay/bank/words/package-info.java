/**
 * Reading questions that are answered in words: options to choose from, rubrics for answers. The package knows nothing of
 * programs.
 */
package dev.assay.bank.words;
