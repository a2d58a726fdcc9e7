/**
 * The names of everything that can be wrong with a bank, and where findings are reported to. The package knows neither
 * files nor formats.
 */
package dev.assay.bank.finding;
