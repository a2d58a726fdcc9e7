/**
 * Rules for the prose of a question: what Markdown may hold, examples that match the samples, hints that give nothing
 * away. The package knows no other part of the format.
 */
package dev.assay.bank.text;
