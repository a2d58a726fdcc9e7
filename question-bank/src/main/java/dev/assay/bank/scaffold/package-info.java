/** What a new question begins with. The package knows the names of files, and nothing of how they are read. */
package dev.assay.bank.scaffold;
