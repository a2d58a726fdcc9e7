/** The commands for authors of questions, {@code ./assay verify} and its like: what was meant, what was found, where to say it. */
package dev.assay.authoring;
