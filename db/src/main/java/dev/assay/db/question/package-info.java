/**
 * Published questions: immutable versions with their tests, and the choice among the questions that can be asked. Knows
 * neither interviews nor how a bank is read from files.
 */
package dev.assay.db.question;
