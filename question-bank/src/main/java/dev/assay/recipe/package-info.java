/**
 * Inputs of large tests as seeded recipes: a recipe says how an input is made, and makes the same one on every machine and
 * for good. All of it is pure.
 */
package dev.assay.recipe;
