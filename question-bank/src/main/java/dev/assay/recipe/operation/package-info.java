/** The words of the language: what each operation takes, and the value it makes of it. */
package dev.assay.recipe.operation;
