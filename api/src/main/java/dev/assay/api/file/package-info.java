/**
 * The bytes of files: a store behind a port, and addresses under which one file can be fetched for a short while. It must not
 * know what the files are for.
 */
package dev.assay.api.file;
