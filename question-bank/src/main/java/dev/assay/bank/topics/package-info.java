/**
 * The topics of a bank: families, their topics, other words for them. The package knows nothing of the questions filed
 * under them.
 */
package dev.assay.bank.topics;
