/** The solutions of a question: their folders, what each must get, and reading both. */
package dev.assay.bank.solution;
