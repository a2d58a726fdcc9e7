/**
 * Strict YAML with line numbers: one document of plain data, no anchors, every key asked for by name and those nobody
 * asked for refused. Getters report what is wrong and go on; the package does not know what any key means.
 */
package dev.assay.bank.yaml;
