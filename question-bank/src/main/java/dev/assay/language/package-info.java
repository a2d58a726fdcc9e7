/**
 * The languages programs may be written in, as the sandbox images describe them: one descriptor a language, read from
 * the class path. The package knows the descriptors' format and nothing of images, containers or running programs.
 */
package dev.assay.language;
