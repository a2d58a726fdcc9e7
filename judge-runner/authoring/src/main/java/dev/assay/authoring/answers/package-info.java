/** Answers of tests whose inputs are made by recipes: had from accepted solutions, and written into the question's folder. */
package dev.assay.authoring.answers;
