/** Tells the packages of different systems apart, and has each read by those who know it. Must not know how drafts are written. */
package dev.assay.importing.kinds;
