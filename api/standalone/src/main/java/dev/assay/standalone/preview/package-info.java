/** A question as a candidate meets it, as one local page for its author. The page knows nothing but what candidates may see. */
package dev.assay.standalone.preview;
