/** How proofs are shown beside the reports of diagnostics: places that can be opened, tables of tests by solutions. */
package dev.assay.authoring.report;
