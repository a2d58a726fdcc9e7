/**
 * A bank as files: walking folders without leaving them, and the rules every file must keep, whatever it holds. The
 * package does not know what any file means.
 */
package dev.assay.bank.files;
