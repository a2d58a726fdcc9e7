/** Packages of Polygon. Must not know how drafts are written to disk. */
package dev.assay.importing.polygon;
