/**
 * What is known of the files people have given us or had made: names, sizes, digests; and resumes and exports, which are
 * files with a story. It must not know where the bytes are.
 */
package dev.assay.db.file;
