/** What commands write of a bank: archives, the list of what was verified, and times in the midst of a {@code question.yaml}. */
package dev.assay.bank.written;
