/**
 * Reading questions that are answered by programs: what is called, how answers are compared and scored, within which
 * limits. The package knows nothing of a question's texts.
 */
package dev.assay.bank.code;
