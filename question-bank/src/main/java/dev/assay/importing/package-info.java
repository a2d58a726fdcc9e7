/**
 * Questions that were written for other systems, turned into folders of this format. A package is read as values and never run,
 * nothing is half imported, and every item of it that was not taken over as it is stands in a report. What comes out are drafts:
 * they lie beside a bank's questions, not among them. Must not know engines or databases.
 */
package dev.assay.importing;
