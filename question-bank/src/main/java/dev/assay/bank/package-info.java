/**
 * Reading a bank folder: from files to {@link dev.assay.bank.Bank}, or to the list of everything that is wrong with
 * them. The package knows the folder format and nothing of databases, judging or interviews.
 */
package dev.assay.bank;
