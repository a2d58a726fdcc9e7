/**
 * Files that people give us: a picture of themselves and a resume. It decides what is taken, and reads it where it can do no
 * harm; it must not know where files are kept.
 */
package dev.assay.api.upload;
