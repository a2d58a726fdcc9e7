/**
 * The language of recipes without its words: how a recipe is written down, read and carried out, with draws that are the same
 * for good and work that is bounded. The package knows no operation, no file and no question.
 */
package dev.assay.recipe.making;
