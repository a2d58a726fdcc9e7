/**
 * Judging submissions once more on another version of their question: beside them at first, so that the difference can be looked
 * at, and in their place when somebody says so. Knows neither how versions come about nor who may ask for it.
 */
package dev.assay.db.rejudge;
