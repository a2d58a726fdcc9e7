/**
 * What a question is, as values that are valid once constructed: identity, text, limits, checker and tests. The package
 * knows nothing of where questions come from (folders, tables) nor of what happens to them (interviews, judging).
 */
package dev.assay.question;
