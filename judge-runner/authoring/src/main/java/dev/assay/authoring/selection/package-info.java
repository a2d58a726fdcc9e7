/** Which questions of which bank are meant: by words on a command line, or by what changed. */
package dev.assay.authoring.selection;
