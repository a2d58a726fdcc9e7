/**
 * The command line: words in, exit codes and lines out. Each command reads its options and leaves the work to the
 * packages below; nothing outside this module depends on any of it.
 */
package dev.assay.standalone;
