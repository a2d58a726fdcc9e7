/** Questions as plain JSON objects: the shape in which the rows of a question table are exchanged. Must not know how drafts are written. */
package dev.assay.importing.plain;
